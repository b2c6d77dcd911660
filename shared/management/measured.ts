import { acknowledgedAt } from '../referral/acknowledged.ts'
import type { Rating } from '../referral/ratings.ts'
import type { Referral } from '../referral/referral.ts'
import type { TransitionName } from '../referral/states.ts'

/** What of a referral's way through the MASH its head would otherwise forget, for the measures. */
export interface Measured {
  /** When the MASH was first done with it: decided, or passed on to the MASE. */
  readonly doneAt?: string
  /** When that was due, as its clock stood then; left out where it had no limit. */
  readonly dueAt?: string
  readonly rating?: Rating
  /** When its sender was first told what happens next. */
  readonly toldAt?: string
  /** Who has decided it or agreed to that, each time; ids. */
  readonly deciders: readonly string[]
  readonly reopened: number
  /** How often its sender asked for another look. */
  readonly reconsidered: number
}

const done: readonly (TransitionName | undefined)[] = ['decide', 'agree', 'pass-to-mase']
const again: readonly (TransitionName | undefined)[] = ['reopen', 'reopen-on-request', 'hand-back-to-mash']

const nothing: Measured = { deciders: [], reopened: 0, reconsidered: 0 }

/**
 * What is remembered after a change. The first time that the MASH was done with it is what counts for its clock: a decision
 * that was taken in time stays so when it is opened again.
 *
 * @param by id of who makes the change
 */
export function measuredAfter(
  before: Pick<Referral, 'measured' | 'dueAt' | 'rating' | 'acknowledged' | 'decision' | 'mase' | 'proposal'>,
  transition: TransitionName | undefined,
  { by, at }: { readonly by: string; readonly at: string },
): Measured | undefined {
  const known = before.measured ?? nothing
  if (done.includes(transition))
    return {
      ...known,
      ...(known.doneAt ? {} : { doneAt: at, dueAt: before.dueAt, rating: before.rating?.level }),
      toldAt: known.toldAt ?? acknowledgedAt(before) ?? at,
      deciders: [...new Set([...known.deciders, ...(before.proposal ? [before.proposal.by.id] : []), by])],
    }
  if (again.includes(transition)) return { ...known, reopened: known.reopened + 1 }
  if (transition === 'ask-reconsideration') return { ...known, reconsidered: known.reconsidered + 1 }
  return before.measured
}
