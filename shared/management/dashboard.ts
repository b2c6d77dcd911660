import type { PublishedTable } from './publish.ts'

/** How long something took, in working hours; only said of enough cases. */
export interface Durations {
  /** Half took no longer. */
  readonly median: number
  /** Nine of ten took no longer. */
  readonly ninetieth: number
}

/** The tables of the dashboard, in its order. */
export const tableIds = [
  'timeliness',
  'acknowledgement',
  'outcomes',
  'outcomes-by-agency',
  'again',
  'volumes',
  'second-looks',
  'quality',
] as const
export type TableId = (typeof tableIds)[number]

/** How the MASH of a partnership did with what was sent in some months. */
export interface Dashboard {
  readonly period: string
  /** It is not over: the numbers still grow. */
  readonly running: boolean
  readonly tables: Readonly<Record<TableId, PublishedTable>>
  /** From sending to when the sender was told what happens next. */
  readonly toAcknowledge?: Durations
  /** From sending to the first decision. */
  readonly toDecide?: Durations
}
