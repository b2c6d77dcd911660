import { awaited } from '../decision/agreement.ts'
import type { Referral } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'

/**
 * The lists of the MASH's queue; a referral that is with the MASH stands in exactly one.
 *
 * new              nobody has taken it
 * in-triage        a worker has it
 * waiting          a worker has it and partners have not all answered
 * returned         its sender has a question to answer
 * agreement        a decision that a second person must agree to, also one that could not wait for that
 * reconsideration  decided, and its sender asks for another look
 * decided          decided
 */
export const queueLists = [
  'new',
  'in-triage',
  'waiting',
  'returned',
  'agreement',
  'reconsideration',
  'decided',
] as const

export type QueueList = (typeof queueLists)[number]

/** What of a referral says where it stands. */
export type Standing = Pick<Referral, 'state' | 'asked' | 'decision'>

const listOfState: Readonly<Partial<Record<State, QueueList>>> = {
  new: 'new',
  'in-triage': 'in-triage',
  returned: 'returned',
  'awaiting-agreement': 'agreement',
  reconsideration: 'reconsideration',
  decided: 'decided',
}

/** The list that a referral stands in; none while it is with its author or the MASE. */
export function queueListOf({ state, asked, decision }: Standing): QueueList | undefined {
  const list = awaited({ state, decision }) ? 'agreement' : listOfState[state]
  return list === 'in-triage' && (asked?.open ?? 0) > 0 ? 'waiting' : list
}

/** The lists in which a worker has a referral in hand: it counts as theirs. */
export const heldLists = ['in-triage', 'waiting', 'returned', 'agreement'] as const satisfies QueueList[]

/** Whether what stands in the list is in its owner's hands. */
export const isHeldIn = (list: QueueList | undefined): boolean =>
  (heldLists as readonly (QueueList | undefined)[]).includes(list)
