import type { Rating } from '../referral/ratings.ts'
import type { PersonRef, Referral } from '../referral/referral.ts'
import type { State } from '../referral/states.ts'
import { type QueueList, queueListOf } from './list-of.ts'

/** What can happen to a referral that a team wants to know of when it comes back. */
export const activityKinds = [
  'arrived',
  'handed-back',
  'taken',
  'handed-over',
  'put-back',
  'rated',
  'asked-sender',
  'sender-answered',
  'asked-partners',
  'partner-answered',
  'partner-added',
  'partners-left',
  'proposed',
  'not-agreed',
  'decided',
  'agreed-after',
  'asked-again',
  'upheld',
  'reopened',
  'passed-on',
] as const

export type ActivityKind = (typeof activityKinds)[number]

/** One thing that happened in the queue of a partnership: ids and who, nothing of a child. */
export interface Activity {
  readonly reference: string
  readonly kind: ActivityKind
  readonly at: string
  readonly by: PersonRef
  /** Who has it now. */
  readonly owner?: PersonRef
  readonly rating?: Rating
}

type Changed = Pick<Referral, 'state' | 'asked' | 'rating' | 'owner' | 'decision'>

/** What a change of a referral was to the team; nothing where the team need not know. */
export function activityKindOf(before: Changed, next: Changed): ActivityKind | undefined {
  const [from, to] = [queueListOf(before), queueListOf(next)]
  if (!from && !to) return undefined
  if (!from) return before.state === 'draft' || isWithAgency(before) ? 'arrived' : 'handed-back'
  if (!to) return 'passed-on'
  if (before.state === 'decided' && next.state === 'decided' && from !== to) return 'agreed-after'
  return from === to || isWorked(from, to) ? withinList(before, next) : between(before.state, next.state)
}

const isWithAgency = ({ state }: Changed): boolean => state === 'awaiting-sign-off' || state === 'signed-off'

/** To and from partners is a part of one piece of work. */
const isWorked = (from: QueueList, to: QueueList): boolean =>
  [from, to].every((list) => list === 'in-triage' || list === 'waiting')

function withinList(before: Changed, next: Changed): ActivityKind | undefined {
  const [asked, left] = [before.asked?.open ?? 0, next.asked?.open ?? 0]
  if (left > asked) return 'asked-partners'
  const came = before.asked?.cameAt !== next.asked?.cameAt
  if (left < asked) return came ? 'partner-answered' : 'partners-left'
  if (came) return 'partner-added'
  if (before.owner?.id !== next.owner?.id) return 'handed-over'
  return before.rating?.level === next.rating?.level ? undefined : 'rated'
}

function between(from: State, to: State): ActivityKind {
  if (to === 'new') return 'put-back'
  if (to === 'returned') return 'asked-sender'
  if (to === 'awaiting-agreement') return 'proposed'
  if (to === 'reconsideration') return 'asked-again'
  if (to === 'decided') return from === 'reconsideration' ? 'upheld' : 'decided'
  if (from === 'new') return 'taken'
  if (from === 'returned') return 'sender-answered'
  if (from === 'awaiting-agreement') return 'not-agreed'
  return 'reopened'
}

/** What happened, as it is kept. */
export function activityOf(before: Referral, next: Referral): Activity | undefined {
  const kind = activityKindOf(before, next)
  if (!kind) return undefined
  const { reference, updatedAt, updatedBy, owner, rating } = next
  return { reference, kind, at: updatedAt, by: updatedBy, owner, rating: rating?.level }
}
