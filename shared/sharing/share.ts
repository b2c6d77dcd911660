import type { Decision } from '../decision/decision.ts'
import type { FrozenDocument } from '../form/document/document.ts'
import type { Known } from '../partners/answer.ts'
import type { ChildSummary, Danger, PersonRef } from '../referral/referral.ts'
import type { Gateway } from './gateways.ts'

/** Those that a worker chooses, and what is passed on to them. The MASE gets the whole record. */
export const chosenRecipients = ['early-help', 'allocated-worker', 'front-door'] as const
export type ChosenRecipient = (typeof chosenRecipients)[number]

/** To whom: a desk, a post of the directory, or the front door of another partnership. */
export type Recipient =
  | { readonly kind: 'mase'; readonly name: string }
  | { readonly kind: 'early-help' | 'allocated-worker'; readonly name: string; readonly contactId: string }
  | {
      readonly kind: 'front-door'
      readonly name: string
      readonly partnership: string
      /** The referral that it has become there. */
      readonly reference: string
      readonly phone: string
    }

/** What the family said to it, for early help: nothing is given there that they have not agreed to. */
export interface Agreement {
  readonly given: 'yes' | 'no'
  /** Who agreed, and when, as the worker wrote it. */
  readonly by?: string
  readonly when?: string
}

/** A part of the record that was chosen, by the name that it had then. */
export interface SharedPart {
  readonly id: string
  readonly title: string
}

/**
 * Where a share is. `transferred` and `handed-over` are the other side's to go on with; the rest is what a post of the
 * directory has done with it: told is opened.
 */
export const shareStates = ['sent', 'opened', 'accepted', 'declined', 'transferred', 'handed-over'] as const
export type ShareState = (typeof shareStates)[number]

/** Something that was passed on: what, to whom, why, by what right, and what became of it. */
export interface Share {
  readonly id: string
  readonly reference: string
  readonly partnership: string
  readonly to: Recipient
  readonly purpose: string
  readonly gateway: Gateway
  readonly parts: readonly SharedPart[]
  readonly agreement?: Agreement
  readonly by: PersonRef
  readonly from: string
  readonly at: string
  readonly state: ShareState
  readonly version: number
  readonly openedAt?: string
  readonly openedBy?: PersonRef
  readonly answeredAt?: string
  readonly answeredBy?: PersonRef
  /** What the recipient said with their answer. */
  readonly words?: string
  /** While nobody has opened it: when it must next be spoken of, and how often it was. */
  readonly chase?: { readonly at?: string; readonly times: number }
}

/** That something was not passed on, and why. */
export interface NotShared {
  readonly id: string
  readonly reference: string
  /** With whom, in the worker's words. */
  readonly withWhom: string
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
}

/** The chosen parts as they were at that moment: what the recipient sees, and all of it. */
export interface SharedCopy {
  readonly child?: Omit<ChildSummary, 'postcode'>
  readonly postcode?: string
  readonly otherChildren?: readonly ChildSummary[]
  readonly danger?: Danger
  readonly decision?: Pick<Decision, 'outcome' | 'reasons' | 'senderShould' | 'by' | 'at'>
  readonly documents: readonly FrozenDocument[]
  /** What other agencies told the MASH, where they agree that this recipient has it. */
  readonly contributions?: readonly SharedContribution[]
}

/** What an agency told the MASH, marked with its owner. */
export interface SharedContribution {
  readonly from: string
  /** How its owner lets it be used. */
  readonly condition?: string
  readonly known: readonly Known[]
}

/** A share in the list of a post that it was sent to. Names no child. */
export type ShareRow = Pick<Share, 'id' | 'reference' | 'by' | 'from' | 'at' | 'state'> & {
  readonly kind: 'early-help' | 'allocated-worker'
  readonly to: string
  /** Of a record that was restricted since: that there is something, and not from whom. */
  readonly restricted?: true
}

/** What the recipient sees: the parts only once it was opened. */
export interface ShareForRecipient extends ShareRow {
  readonly version: number
  readonly gateway: Gateway
  readonly purpose?: string
  readonly words?: string
  readonly copy?: SharedCopy
}
