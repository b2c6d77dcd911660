import type { Limit } from '../time/limit.ts'

/** When what was assessed is looked at again (CSE Risk Assessment Tool Guidance: every three months). */
export interface ReviewPolicy {
  /** Calendar months after an assessment was sent, or kept. */
  readonly months: number
  /** How many days before that day its author is reminded; 0 is the day itself. */
  readonly remindDays: number
  /** How long after the end of that day it counts as overdue, and is chased. */
  readonly overdueAfter: Limit
}
