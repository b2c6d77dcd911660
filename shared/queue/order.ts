import { owesWord } from '../referral/acknowledged.ts'
import type { Referral } from '../referral/referral.ts'
import { queueListOf } from './list-of.ts'

/** What of a referral says when something must next have happened. */
export type Clocked = Pick<
  Referral,
  'state' | 'asked' | 'dueAt' | 'acknowledgeBy' | 'acknowledged' | 'decision' | 'mase' | 'clockFrom'
>

/** What of a referral says where in its list it stands. */
export type Ordered = Clocked &
  Pick<Referral, 'reference' | 'danger' | 'rating' | 'question' | 'sentAt' | 'createdAt'>

/** Sorts behind every date: for what has no time limit. */
const NO_LIMIT = '9999'

/** The clock of a referral that is up first: decision, acknowledgement, or the answers of partners. */
export function firstDue(referral: Clocked): string | undefined {
  const { dueAt, acknowledgeBy, asked } = referral
  const waits = queueListOf(referral) === 'waiting'
  return [dueAt, owesWord(referral) ? acknowledgeBy : undefined, waits ? asked?.returnBy : undefined]
    .filter((at) => at !== undefined)
    .toSorted()[0]
}

/** A child in danger comes before everything, whatever the clocks say, until a person has rated it otherwise. */
export const isDangerFirst = ({ danger, rating }: Pick<Referral, 'danger' | 'rating'>): boolean =>
  danger.now === 'yes' && (rating?.by === undefined || rating.level === 'red')

/** How the places in a list start: of a child in danger, and of everything else. */
export const orderStarts = { danger: '0#', other: '1#' } as const

/**
 * The place of a referral in its list, as a text that sorts: danger first, then what is up first, and so what is overdue
 * before what is not; of what has no limit, what waits longest. What is decided is ordered by when.
 */
export function queueOrder(referral: Ordered): string {
  const { reference, decision, question, sentAt, createdAt } = referral
  const list = queueListOf(referral)
  if (list === 'decided' && decision) return `${decision.at}#${reference}`
  const since = (list === 'returned' ? question?.at : undefined) ?? sentAt ?? createdAt
  const start = isDangerFirst(referral) ? orderStarts.danger : orderStarts.other
  return `${start}${firstDue(referral) ?? NO_LIMIT}#${since}#${reference}`
}
