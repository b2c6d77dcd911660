import type { Decision } from '../decision/decision.ts'
import type { Reconsideration } from '../decision/reconsideration.ts'
import type { ReviewBasis } from '../evaluation/review-basis.ts'
import type { Measured } from '../management/measured.ts'
import type { ItemDecision } from '../mase/item.ts'
import type { Concern } from '../queue/concerns.ts'
import type { Rating } from './ratings.ts'
import type { State } from './states.ts'
import type { TelephoneCall } from './telephone-call.ts'

/** A person as a record remembers them: by id, and by the name and post they had at the time. */
export interface PersonRef {
  readonly id: string
  readonly name: string
  readonly post: string
}

export interface AgencyRef {
  readonly id: string
  readonly name: string
}

export type YesNoUnknown = 'yes' | 'no' | 'not-known'
export type Desk = 'mash' | 'mase'

/** The forms that a referral may carry: the assessment tool, the MARF, and what a MASE referral must say. */
export const formNames = ['assessment', 'marf', 'mase'] as const
export type FormName = (typeof formNames)[number]

export interface FormRef {
  readonly id: string
  readonly version: string
}

/** The answer to "is the child in danger now?", asked first of all. */
export interface Danger {
  readonly now: 'yes' | 'no'
  readonly policeCalled?: 'yes' | 'no'
  /** As the author wrote it: "today at 3:40pm". */
  readonly calledWhen?: string
  readonly logNumber?: string
  readonly whyNotCalled?: string
}

/** What a list shows of the child. Drawn from the answers each time they are saved. */
export interface ChildSummary {
  readonly name?: string
  /** ISO date. */
  readonly dateOfBirth?: string
  /** ISO date on which an unborn child is expected. */
  readonly expected?: string
  readonly nhsNumber?: string
  readonly upn?: string
  readonly postcode?: string
}

export interface SameChildLink {
  readonly reference: string
  readonly by: PersonRef
  readonly at: string
}

export interface RouteChoice {
  readonly openToChildrensServices: YesNoUnknown
  readonly exploitationRiskIdentified: YesNoUnknown
  readonly destination: Desk
  /** Who takes it at the desk, by the name that is used there. */
  readonly team: string
  readonly reason: string
  /** What the practitioner added for the receiving desk. The route itself is never changed in silence. */
  readonly addition?: string
  /** The row of the route table that decided. */
  readonly rule?: string
  /** What it must carry, and what else to think of, as the practitioner was shown it. */
  readonly mustCarry?: readonly { readonly id: string; readonly words: string }[]
  readonly prompts?: readonly { readonly id: string; readonly words: string }[]
  /** The answers of the assessment that the partnership's own routes look at, and what they were then. */
  readonly looksAt?: readonly ('level' | 'area' | 'immediateDanger')[]
  readonly level?: string
  readonly area?: string
  readonly immediateDanger?: 'yes' | 'no'
}

/**
 * The state of sign-off. `sent-without`: gone to the desk unread, with the reason; a lead still owes the reading
 * by `dueAt`.
 */
export interface SignOff {
  readonly status: 'not-asked' | 'asked' | 'authorised' | 'returned' | 'sent-without'
  readonly askedAt?: string
  readonly dueAt?: string
  readonly by?: PersonRef
  readonly at?: string
  readonly comment?: string
  readonly withoutReason?: string
  /** Authorised by its own author, in an agency of one. */
  readonly alone?: true
}

export interface RatingGiven {
  readonly level: Rating
  readonly reason: string
  readonly at: string
  /** Absent when the rule for danger set it on arrival and no person has rated yet. */
  readonly by?: PersonRef
}

/** A time for which the decision clock stands still: while the referral is back with its sender. */
export interface Pause {
  readonly from: string
  readonly to?: string
  /** What its sender was asked. */
  readonly reason?: string
}

/** What the sender was told of what happens next, within the statutory working day. */
export interface Acknowledgement {
  readonly words: string
  readonly by: PersonRef
  readonly at: string
}

/** What is asked of partner agencies and not answered yet. */
export interface AskedOfPartners {
  readonly open: number
  /** When the first of the open answers is due. */
  readonly returnBy?: string
  /** When something last came in from one of them. */
  readonly cameAt?: string
  /** Each request that is open, so that it can be taken off without reading the others. */
  readonly waits?: readonly { readonly id: string; readonly dueAt: string }[]
}

/** Earlier referrals about what seems to be the same child, as they were found when this one arrived. */
export interface RepeatFacts {
  /** Of the twelve months before. */
  readonly earlier: number
  /** They make a pattern that must be looked at together, such as several of low concern in a year. */
  readonly pattern: boolean
  /** Which they are, the latest first; the first ten. */
  readonly references: readonly string[]
  readonly at: string
}

/** Why only named people may read a record. */
export const restrictionKinds = ['staff-family', 'high-profile', 'police-sensitive'] as const
export type RestrictionKind = (typeof restrictionKinds)[number]

/** That somebody opened a restricted record in an emergency, why, and until when they may read it. */
export interface EmergencyOpening {
  readonly person: PersonRef
  readonly at: string
  readonly until: string
  readonly reason: string
  readonly neededFor: string
  /** A manager who closed it earlier. */
  readonly endedBy?: PersonRef
}

/** A record of which everybody else sees only that it exists, and whom to ask. */
export interface Restriction {
  readonly kind: RestrictionKind
  readonly reason: string
  readonly by: PersonRef
  readonly at: string
  /** Who may read it, besides its author. */
  readonly readers: readonly PersonRef[]
  /** Those who opened it in an emergency with a reason; each may read until the moment given. */
  readonly openedBy?: readonly EmergencyOpening[]
}

export interface Question {
  readonly text: string
  readonly by: PersonRef
  readonly at: string
  readonly answer?: string
  readonly answeredAt?: string
}

/** How it came to the MASE and what became of it there. */
export interface MaseProgress {
  readonly from: 'sender' | 'mash'
  readonly reason: string
  readonly at: string
  readonly acceptedBy?: PersonRef
  /** Id of the meeting that it is on, or was discussed at last. */
  readonly meeting?: string
  /** What the coordinator asks its sender before accepting it. */
  readonly question?: Question
  /** The coordinator asked the chair to take it although something is missing, and why. */
  readonly chairAsked?: { readonly by: PersonRef; readonly at: string; readonly why: string }
  /** The chair took it although it does not meet what the MASE asks for. */
  readonly override?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
  /** How often it was discussed, and what came of the last time. */
  readonly discussed?: number
  readonly decision?: ItemDecision
  /** Index into the partnership's categories, as the group last agreed it. */
  readonly category?: number
  /** ISO date of the next look at it. */
  readonly reviewOn?: string
  readonly handedBack?: { readonly by: PersonRef; readonly at: string; readonly reason: string }
}

/**
 * Where an assessment stands in a series: each review is a record of its own, beside the version that it started from.
 * All of it is stored; a desk is told of other versions only where they were sent to it.
 */
export interface SeriesPlace {
  /** The reference of the first version. */
  readonly first?: string
  readonly previous?: string
  /** 2 for the first review. */
  readonly number: number
  /** What the version came to from which it started, for the evaluation of what changed. */
  readonly before?: ReviewBasis
}

/**
 * The front door of another partnership that passed it on, and where its share stands there. Everything for its sender
 * goes to that front door: nobody there can open this record.
 */
export interface CameFrom {
  readonly partnership: string
  readonly name: string
  readonly phone: string
  readonly frontDoor: string
  readonly reference: string
  readonly share: string
}

/** The head of a referral: all that lists, permissions and transitions need, without the forms. */
export interface Referral {
  readonly reference: string
  readonly partnership: string
  readonly agency: AgencyRef
  readonly author: PersonRef
  /** Colleagues of the same agency whom the author lets write on it. */
  readonly writers?: readonly PersonRef[]
  /** Ids of all who saved a page and are not its author. Nobody is ever taken out, whoever may write on it now. */
  readonly wrote?: readonly string[]
  /** The forms and their versions, fixed when the assessment was started. */
  readonly forms: Readonly<Record<FormName, FormRef>>
  readonly state: State
  /** Counts every change of the head; a page that shows an older one is stale. */
  readonly version: number
  readonly createdAt: string
  readonly updatedAt: string
  /** Who made the latest change. */
  readonly updatedBy: PersonRef
  readonly child: ChildSummary
  /** The other children of the family whom it is about as well. */
  readonly otherChildren?: readonly ChildSummary[]
  /** The telephone call that it confirms in writing. */
  readonly call?: TelephoneCall
  /** Earlier records of the same agency that a person said are about the same child: filled in from. */
  readonly sameChild?: readonly SameChildLink[]
  readonly danger: Danger
  readonly route?: RouteChoice
  readonly signOff: SignOff
  readonly desks: readonly Desk[]
  readonly sentAt?: string
  /**
   * When the decision clock began, where that was not on receipt: the moment at which a decided referral was opened
   * again. It has the whole limit of its rating from then on.
   */
  readonly clockFrom?: string
  /** The statutory working day (Working Together): to acknowledge and decide what next. */
  readonly acknowledgeBy?: string
  readonly acknowledged?: Acknowledgement
  /** The child's school, and what it is about: drawn from the answers when it was sent, to narrow a queue down by. */
  readonly school?: string
  readonly concerns?: readonly Concern[]
  readonly asked?: AskedOfPartners
  readonly repeat?: RepeatFacts
  readonly restriction?: Restriction
  readonly rating?: RatingGiven
  /** Levels that people gave it before the one that counts, since it came or was opened again. */
  readonly ratedBefore?: readonly Rating[]
  readonly dueAt?: string
  readonly pauses: readonly Pause[]
  readonly owner?: PersonRef
  readonly question?: Question
  readonly decision?: Decision
  /** A decision that waits for a manager's agreement; its sender learns nothing of it. */
  readonly proposal?: Decision
  /** How many decisions were made or proposed: the number of the latest. */
  readonly decisions?: number
  /** How far the sender has pressed for another look at the decision. */
  readonly reconsideration?: Reconsideration
  readonly mase?: MaseProgress
  /** What the measures of the MASH need to remember. */
  readonly measured?: Measured
  /** The hand-over by which it last came to its worker, or went back into the queue. */
  readonly handOver?: string
  readonly cameFrom?: CameFrom
  /** For a review; the first version of a series has none. */
  readonly series?: SeriesPlace
}
