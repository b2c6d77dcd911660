import type { ApiFunction, Operation } from '#shared/api/operation.ts'

/** The functions that use the hub table: those behind the API and those behind events. */
export type HubUser = ApiFunction | 'notifier' | 'arrivals' | 'mail-fate' | 'sweep'

/** No scan anywhere: every access pattern has a key. */
const READ: readonly string[] = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query']

/** Those behind events. None of them writes to the audit trail: what they do nobody is accountable for. */
const behindEvents: Readonly<Partial<Record<HubUser, readonly string[]>>> = {
  notifier: [...READ, 'dynamodb:PutItem'],
  arrivals: [...READ, 'dynamodb:PutItem'],
  // One mail, by its key: read and put back with what became of it. Of intelligence that could not be brought to somebody also
  // what they were given, which stands under its item, and the mail to the desk that is to ring them.
  'mail-fate': ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
  sweep: [...READ, 'dynamodb:PutItem'],
}

/**
 * Who changes a referral. Each change counts it in the queue, by adding to a counter, and may take it from the list of who
 * had it in hand (`functions/platform/along-head.ts`).
 */
const changesReferrals: ReadonlySet<HubUser> = new Set<HubUser>([
  'assessments',
  'sending',
  'sign-off',
  'contributions',
  'mash',
  'mase',
  'meetings',
  'room',
  'restriction',
  'shares',
  'partners',
  'decisions',
  'management',
])

/**
 * Who asks of items that they do not write how they stand: minutes that are approved, a meeting that has ended; an item of
 * intelligence from which nobody was excluded while it is given to somebody.
 */
const checks: ReadonlySet<HubUser> = new Set<HubUser>(['room', 'disseminations'])

/** Who takes an item away besides, and which. Everybody else adds items and puts new versions in the place of old ones. */
const removes: ReadonlySet<HubUser> = new Set<HubUser>([
  // That a referral waits for sign-off: its author took it back, discarded it, or sent it. That a version waits for its
  // review: the review was sent, or kept. That a call is to be put in writing: it was sent, kept, or discarded.
  'sending',
  // What a page said before: under what the child is found.
  'assessments',
  // That a referral waits for sign-off: a lead has decided.
  'sign-off',
  // What a page said that was taken in: under what the child is found, that a call is to be put in writing.
  'contributions',
  // That an answer is owed to a sender who does not agree: it was given.
  'decisions',
  // A referral's place on the agenda of a meeting.
  'mase',
  // The mail to whoever leads at an agency: each lead's own stands in its place.
  'notifier',
  // What somebody was about to share as information: it was given, or thrown away.
  'submissions',
  // That something leads to a referral which does not mention it any more.
  'arrivals',
  'sweep',
])

/**
 * What a function may do to the hub table: what its code does and nothing else. One behind the API writes only where
 * the route table has an operation for it that is not a GET. Writes come as transactions, which ask for the
 * permission of each write in them; nothing but a counter is updated in part.
 */
export function hubActions(
  name: HubUser,
  operations: Readonly<Record<string, Operation>> = {},
): readonly string[] {
  const changes = Object.values(operations).some((one) => one.function === name && one.method !== 'GET')
  const usual = behindEvents[name] ?? (changes ? [...READ, 'dynamodb:PutItem'] : READ)
  const changing = changesReferrals.has(name)
  return [
    ...usual,
    ...(changing ? ['dynamodb:UpdateItem'] : []),
    ...(changing || removes.has(name) ? ['dynamodb:DeleteItem'] : []),
    ...(checks.has(name) ? ['dynamodb:ConditionCheckItem'] : []),
  ]
}
