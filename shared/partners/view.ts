import type { TimeLeft } from '../time/time-left.ts'
import type { AnswerDraft, PartnerAnswer } from './answer.ts'
import type { AskedAbout, InformationRequest } from './request.ts'

/** A request as the MASH sees it, with the latest answer; the owner's drafts are the owner's alone. */
export interface InformationForMash extends InformationRequest {
  readonly answer?: PartnerAnswer
  readonly timeLeft?: TimeLeft
}

/** The same with every version of the answer, the latest first. */
export interface InformationInFull extends InformationForMash {
  readonly earlier: readonly PartnerAnswer[]
}

/** Somebody of a referral whom agencies can be asked about; what would be shown of them, and their address apart. */
export interface Askable extends AskedAbout {
  readonly id: string
}

/** An agency that can be asked, and what the partnership has agreed about asking it. */
export interface AskableAgency {
  readonly contact: string
  readonly post: string
  readonly organisation: string
  /** What the rating suggests, in words. Nobody is chosen by it. */
  readonly hint?: string
  /** It is asked already and has not answered. */
  readonly waits: boolean
}

/** All that the page needs on which agencies are asked. */
export interface AskingView {
  readonly people: readonly Askable[]
  readonly agencies: readonly AskableAgency[]
  /** What the forms say of whether the family agrees to other agencies being asked. */
  readonly consent: readonly string[]
  /** What the rating suggests in general. */
  readonly suggestion?: string
  /** When an answer would be due; left out where the partnership sets no limit and the worker must. */
  readonly dueAt?: string
}

/** A request in the list of those who were asked. Names no child. */
export type RequestRow = Pick<
  InformationRequest,
  | 'id'
  | 'reference'
  | 'post'
  | 'organisation'
  | 'askedBy'
  | 'fromAgency'
  | 'askedAt'
  | 'dueAt'
  | 'state'
  | 'answeredAt'
> & {
  readonly timeLeft?: TimeLeft
  /** How many questions for leave to pass it on wait for an answer. */
  readonly leavesAsked: number
  /** Of a record that was restricted since: who asked is withheld, and it does not open. */
  readonly restricted?: true
}

/** All that the agency sees: who asks, about whom and why, by when; and its own answer. Never the referral. */
export type RequestForPartner = RequestRow &
  Pick<
    InformationRequest,
    | 'ask'
    | 'about'
    | 'because'
    | 'family'
    | 'version'
    | 'handling'
    | 'condition'
    | 'leaves'
    | 'by'
    | 'whyRefused'
  > & {
    readonly draft: AnswerDraft
    /** Every version, the latest first. */
    readonly answers: readonly PartnerAnswer[]
  }
