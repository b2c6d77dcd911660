import type { Rating } from '../referral/ratings.ts'
import type { Referral } from '../referral/referral.ts'
import { isHeldIn, type QueueList, queueListOf } from './list-of.ts'
import { firstDue, type Ordered, queueOrder } from './order.ts'

/** That somebody has a referral in hand: what a worker's own list and the workload of a team are made of. */
export interface Held {
  readonly reference: string
  readonly partnership: string
  /** Id of who has it. */
  readonly person: string
  readonly list: QueueList
  readonly rating?: Rating
  readonly danger: boolean
  /** When its sender sent it. */
  readonly sentAt?: string
  /** When the first of its clocks is up. */
  readonly due?: string
  /** Its place in the list of who has it: as in the queue. */
  readonly order: string
}

/**
 * Who has a referral in hand, and how it stands; nobody while it waits to be taken or once it is decided, for what a manager
 * is to look at afterwards is the manager's.
 */
export function heldOf(referral: Ordered & Pick<Referral, 'partnership' | 'owner'>): Held | undefined {
  const list = queueListOf(referral)
  const { reference, partnership, owner, rating, danger, state, sentAt } = referral
  if (!owner || state === 'decided' || !list || !isHeldIn(list)) return undefined
  return {
    reference,
    partnership,
    person: owner.id,
    list,
    rating: rating?.level,
    danger: danger.now === 'yes',
    sentAt,
    due: firstDue(referral),
    order: queueOrder(referral),
  }
}
