import type { QueueList } from '#shared/queue/list-of.ts'

/** The lists that somebody must do something about, as they stand on the wall. */
export const wallLists = [
  'new',
  'in-triage',
  'waiting',
  'returned',
  'agreement',
  'reconsideration',
] as const satisfies readonly QueueList[]
