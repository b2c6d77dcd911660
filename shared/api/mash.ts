import * as z from 'zod'
import type { AgreementPolicy } from '../decision/agreement.ts'
import type { Decision } from '../decision/decision.ts'
import type { FrozenDocument } from '../form/document/document.ts'
import type { InformationForMash } from '../partners/view.ts'
import type { HistoryEntry } from '../referral/history.ts'
import type { Rating } from '../referral/ratings.ts'
import { ratingIds } from '../referral/ratings.ts'
import type { Referral } from '../referral/referral.ts'
import type { ReferralRow } from '../referral/row.ts'
import type { ChildJudgement } from '../referral/same-child.ts'
import { gatewayIds } from '../sharing/gateways.ts'
import type { NotShared } from '../sharing/share.ts'
import type { SentShare } from '../sharing/view.ts'
import type { TimeLeft } from '../time/time-left.ts'
import { reason, shaped, version } from './fields.ts'
import type { Operation } from './operation.ts'

/** Another referral that may be about the same child, and why. Never joined by machine. */
export interface PossibleMatch {
  readonly row: ReferralRow
  readonly reasons: readonly string[]
  /** What is not the same and should be looked at. */
  readonly differences: readonly string[]
  /** What a person has said of the two. */
  readonly judgement?: ChildJudgement
}

export interface TriageView {
  readonly referral: Referral
  readonly timeLeft: { readonly decision: TimeLeft; readonly acknowledgement: TimeLeft }
  /** When it would have to be decided under each rating; a rating without a limit is left out. */
  readonly dueByRating: Readonly<Partial<Record<Rating, string>>>
  readonly document: readonly FrozenDocument[]
  readonly history: readonly HistoryEntry[]
  readonly matches: readonly PossibleMatch[]
  /** What was passed on of it, and what was decided not to share; the latest first. */
  readonly shares: readonly SentShare[]
  readonly notShared: readonly NotShared[]
  /** A decision that its sender has not opened, and whether it is time to ring. */
  readonly unopened?: { readonly since: string; readonly ring: boolean }
  /** Every decision that was made or proposed, the latest first. */
  readonly decisions: readonly Decision[]
  /** What the partnership wants a manager's agreement to. */
  readonly agreement: AgreementPolicy
  /** What agencies were asked, and what each of them contributed. */
  readonly information: readonly InformationForMash[]
}

const changed = z.object({ version: z.number() })

export const mashOperations = {
  readReferral: {
    function: 'mash',
    method: 'GET',
    path: '/mash/referrals/{reference}',
    summary:
      'Everything known about one referral: forms, history, and others that may be about the same child',
    may: 'mash.read',
    output: shaped<TriageView>(),
  },
  claimReferral: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/claim',
    summary: 'Take a referral; of two at once one gets it and the other is told who',
    may: 'mash.triage',
    output: changed,
  },
  releaseReferral: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/release',
    summary: 'Put a referral back into the queue',
    may: 'mash.triage',
    body: z.object({ version, reason: reason('Say why you are putting it back') }),
    output: changed,
  },
  rateReferral: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/rate',
    summary: 'Say how soon it must be decided, and why',
    may: 'mash.triage',
    body: z.object({
      version,
      rating: z.enum(ratingIds, 'Select how soon this must be decided'),
      reason: reason('Say why you chose this rating'),
    }),
    output: changed,
  },
  acknowledgeReferral: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/acknowledge',
    summary: 'Tell the sender what happens next, within the statutory working day',
    may: 'mash.triage',
    body: z.object({ version, words: reason('Say what happens next') }),
    output: changed,
  },
  returnToSender: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/return',
    summary: 'Return it to its sender with a question; the clock is paused until the answer',
    may: 'mash.triage',
    body: z.object({ version, question: reason('Enter the question for the sender') }),
    output: changed,
  },
  passToMase: {
    function: 'mash',
    method: 'POST',
    path: '/mash/referrals/{reference}/pass-to-mase',
    summary: 'Pass it on to the MASE with a reason; nothing is typed again',
    may: 'mash.triage',
    body: z.object({
      version,
      reason: reason('Say why this should go to the MASE'),
      gateway: z.enum(gatewayIds, 'Select what allows you to pass it on'),
    }),
    output: changed,
  },
} as const satisfies Record<string, Operation>
