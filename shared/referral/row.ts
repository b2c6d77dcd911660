import { acknowledgedAt } from './acknowledged.ts'
import type { Referral } from './referral.ts'
import { findToOpen } from './to-open.ts'

/** A referral as lists show it. */
export type ReferralRow = Pick<
  Referral,
  | 'reference'
  | 'state'
  | 'version'
  | 'agency'
  | 'author'
  | 'createdAt'
  | 'updatedAt'
  | 'sentAt'
  | 'dueAt'
  | 'acknowledgeBy'
  | 'clockFrom'
  | 'rating'
  | 'owner'
  | 'mase'
  | 'pauses'
> & {
  /** Set where the reader is not named on a restricted record: see `shared/restriction/pointer.ts`. */
  readonly restricted?: true
  /** When its sender was told what happens next. */
  readonly acknowledgedAt?: string
  readonly childName?: string
  /** When the child was born, or is expected. */
  readonly childDateOfBirth?: string
  /** How many other children of the family it is about. */
  readonly otherChildren?: number
  /** Until when it is to be sent after a telephone call; gone once it was. */
  readonly writtenBy?: string
  readonly danger: boolean
  readonly destination?: 'mash' | 'mase'
  readonly signOff: Referral['signOff']['status']
  /** A decision, or the answer that it stands, that its sender has not opened yet. */
  readonly unopenedOutcome: boolean
}

/** The row of a referral. */
export const rowOf = (referral: Referral): ReferralRow => ({
  reference: referral.reference,
  state: referral.state,
  version: referral.version,
  agency: referral.agency,
  author: referral.author,
  createdAt: referral.createdAt,
  updatedAt: referral.updatedAt,
  sentAt: referral.sentAt,
  dueAt: referral.dueAt,
  acknowledgeBy: referral.acknowledgeBy,
  acknowledgedAt: acknowledgedAt(referral),
  clockFrom: referral.clockFrom,
  rating: referral.rating,
  owner: referral.owner,
  mase: referral.mase,
  // What its sender was asked is not for lists.
  pauses: referral.pauses.map(({ from, to }) => ({ from, to })),
  childName: referral.child.name,
  childDateOfBirth: referral.child.dateOfBirth ?? referral.child.expected,
  otherChildren: referral.otherChildren?.length || undefined,
  writtenBy:
    referral.sentAt || ['discarded', 'kept'].includes(referral.state) ? undefined : referral.call?.writtenBy,
  danger: referral.danger.now === 'yes',
  destination: referral.route?.destination,
  signOff: referral.signOff.status,
  unopenedOutcome: findToOpen(referral) !== undefined,
})
