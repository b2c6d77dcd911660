import type { QueueView } from '#shared/api/queue.ts'

interface Place {
  /** Id of a colleague whose work it is. */
  readonly worker?: string | undefined
  readonly filter?: string | undefined
  readonly cursor?: string | undefined
}

/** The address of a page of the queue. It holds a view, ids of a colleague and a filter, and a place in a list, and no more. */
export function queueAddress(view: QueueView, { worker, filter, cursor }: Place = {}): string {
  const query = new URLSearchParams({ view })
  if (worker) query.set('worker', worker)
  if (filter) query.set('filter', filter)
  if (cursor) query.set('cursor', cursor)
  return `/mash?${query}`
}

/** A parameter of an address as one text; undefined where it is missing or stands there twice. */
export const oneOf = (typed: string | string[] | undefined): string | undefined =>
  typeof typed === 'string' && typed !== '' ? typed : undefined
