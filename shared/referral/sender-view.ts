import type { Decision } from '../decision/decision.ts'
import { detailsForSender } from '../decision/details-for-sender.ts'
import type { Reconsideration, ReconsiderationAnswer } from '../decision/reconsideration.ts'
import type { ItemDecision } from '../mase/item.ts'
import type { HistoryEntry, HistoryKind } from './history.ts'
import { pick } from './pick.ts'
import type { MaseProgress, PersonRef, Referral } from './referral.ts'
import { findToOpen } from './to-open.ts'

/**
 * What the agency that sent a referral sees of its head. A list of what it may see: a new part of the head stays with
 * the desks until somebody adds it here.
 */
const shown = [
  'reference',
  'partnership',
  'agency',
  'author',
  'writers',
  'wrote',
  'forms',
  'state',
  'version',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'child',
  'otherChildren',
  'call',
  'sameChild',
  'danger',
  'route',
  'signOff',
  'desks',
  'sentAt',
  'clockFrom',
  'acknowledgeBy',
  'acknowledged',
  'rating',
  'dueAt',
  'pauses',
  'owner',
  'question',
  'decision',
  'reconsideration',
  'mase',
  'series',
] as const satisfies readonly (keyof Referral)[]

/** What it sees of a decision; how it came about stays with the MASH. */
const shownOfDecision = [
  'outcome',
  'further',
  'reasons',
  'senderShould',
  'by',
  'at',
  'openedAt',
] as const satisfies readonly (keyof Decision)[]

/** What it sees of the MASE: neither what the chair was asked, nor the category that the group agreed. */
const shownOfMase = [
  'from',
  'reason',
  'at',
  'acceptedBy',
  'meeting',
  'question',
  'discussed',
  'reviewOn',
  'handedBack',
] as const satisfies readonly (keyof MaseProgress)[]
const shownOfMaseDecision = [
  'kind',
  'reason',
  'reviewOn',
  'at',
] as const satisfies readonly (keyof ItemDecision)[]

/** The meeting decides as one: who noted it down is not its sender's affair. */
const theMeeting: PersonRef = { id: '', name: 'The MASE', post: '' }

const maseForSender = (mase: MaseProgress): MaseProgress => ({
  ...pick(mase, shownOfMase),
  ...(mase.decision ? { decision: { ...pick(mase.decision, shownOfMaseDecision), by: theMeeting } } : {}),
})

/** What it asked when it did not agree, of whom, and what it was told. */
const shownOfAnswer = [
  'asked',
  'result',
  'reasons',
  'by',
  'at',
  'openedAt',
] as const satisfies readonly (keyof ReconsiderationAnswer)[]
const shownOfReconsideration = [
  'step',
  'stepName',
  'askedBy',
  'at',
  'reason',
  'wanted',
  'dueAt',
  'answers',
] as const satisfies readonly (keyof Reconsideration)[]

/** An answer as the agency that sent the referral reads it once it is opened. */
export const answerForSender = (answer: ReconsiderationAnswer): ReconsiderationAnswer =>
  pick(answer, shownOfAnswer)

/** For the author, an answer that they must open stands without its words until they have. */
const reconsiderationForSender = (asked: Reconsideration, toOpen: boolean): Reconsideration => ({
  ...pick(asked, shownOfReconsideration),
  answers: asked.answers
    .map(answerForSender)
    .map((answer) => (toOpen && !answer.openedAt ? { ...answer, reasons: '' } : answer)),
})

/** A decision as the agency that sent the referral reads it once it is opened. */
export const decisionForSender = (decision: Decision): Decision => {
  const details = detailsForSender(decision)
  return { ...pick(decision, shownOfDecision), ...(details ? { details } : {}) }
}

/** Until a second person has agreed, nothing is decided: the sender sees that it is being worked on. */
const beingLookedAt = (state: Referral['state']): Referral['state'] =>
  state === 'awaiting-agreement' ? 'in-triage' : state

/** Who else has a hand in it at the desk, such as who is asked to agree to a decision, is not told of. */
const somebody: PersonRef = { id: '', name: 'Somebody else', post: '' }

function isKnownToSender(
  { author, writers = [], wrote = [], signOff, owner, decision, reconsideration, mase }: Referral,
  id: string,
): boolean {
  const known = [
    author,
    signOff.by,
    owner,
    decision?.by,
    reconsideration?.askedBy,
    mase?.acceptedBy,
    ...writers,
  ]
  return wrote.includes(id) || known.some((one) => one?.id === id)
}

const isUnopened = (decision: Decision | undefined): decision is Decision =>
  decision !== undefined && decision.openedAt === undefined

/**
 * A referral as somebody of the agency that sent it sees it: the rating without the desk's own reason for it, and for
 * its author a decision without its words until it is opened. Only then can the desk know that it was read.
 */
export const referralForSender = (referral: Referral, viewerId: string): Referral => {
  const { rating, decision, author, updatedBy, state, reconsideration, mase } = referral
  const own = decision && decisionForSender(decision)
  const isAuthor = author.id === viewerId
  const answered = isAuthor && findToOpen(referral)?.what === 'answer'
  return {
    ...pick(referral, shown),
    state: beingLookedAt(state),
    updatedBy: isKnownToSender(referral, updatedBy.id) ? updatedBy : somebody,
    ...(reconsideration ? { reconsideration: reconsiderationForSender(reconsideration, answered) } : {}),
    ...(mase ? { mase: maseForSender(mase) } : {}),
    rating: rating?.by ? { ...rating, reason: '' } : rating,
    decision:
      isUnopened(own) && isAuthor ? { ...own, reasons: '', senderShould: '', details: undefined } : own,
  }
}

/**
 * What the sender sees of each kind of history: with its words, without, or as something else. What is not here is not
 * told: claims and ratings are told without what workers write for each other, proposals not at all.
 */
const told: Partial<Record<HistoryKind, 'words' | 'happened'>> = {
  start: 'words',
  write: 'words',
  'record-danger': 'words',
  'choose-route': 'words',
  comment: 'words',
  'ask-for-sign-off': 'words',
  authorise: 'words',
  'authorise-late': 'words',
  'return-to-author': 'words',
  'take-back': 'words',
  discard: 'words',
  restore: 'words',
  keep: 'words',
  share: 'words',
  'stop-sharing': 'words',
  'contribution-asked': 'words',
  'contribution-given': 'words',
  'contribution-declined': 'words',
  'contribution-withdrawn': 'words',
  'contribution-taken-in': 'words',
  'start-review': 'words',
  'end-review': 'words',
  'resume-review': 'words',
  'same-child': 'words',
  'not-same-child': 'words',
  'undo-same-child': 'words',
  'send-to-mash': 'words',
  'send-to-mase': 'words',
  claim: 'happened',
  release: 'happened',
  rate: 'happened',
  reassign: 'happened',
  allocate: 'happened',
  acknowledge: 'words',
  'return-to-sender': 'words',
  'answer-question': 'words',
  decide: 'words',
  agree: 'words',
  reopen: 'happened',
  'ask-reconsideration': 'words',
  uphold: 'words',
  'reopen-on-request': 'words',
  'pass-to-mase': 'words',
  'passed-on': 'words',
  'share-accepted': 'happened',
  'share-declined': 'happened',
  'accept-for-mase': 'words',
  'ask-for-mase': 'words',
  'answer-for-mase': 'words',
  'carry-over': 'happened',
  'hand-back-to-mash': 'words',
  'hand-back-to-sender': 'words',
  'put-on-agenda': 'words',
  'take-off-agenda': 'words',
  'remain-with-mase': 'words',
  'escalate-from-mase': 'words',
  'remove-from-mase': 'words',
  'discuss-again': 'happened',
  restrict: 'happened',
  'lift-restriction': 'happened',
}

/** What says what was decided, or that it stands: read by opening it. */
const decisions: readonly HistoryKind[] = ['decide', 'uphold', 'reopen-on-request']

/**
 * The history as the agency that sent it sees it. What was decided is read by opening the outcome. That the MASH found
 * another record of the child is left out: it may be of another agency, which nobody else is told.
 */
export function historyForSender(history: readonly HistoryEntry[], referral: Referral): HistoryEntry[] {
  const { decision } = referral
  const toOpen = findToOpen(referral)
  const isUnread = ({ kind, at }: HistoryEntry): boolean =>
    decisions.includes(kind) && (isUnopened(decision) || (toOpen !== undefined && at >= toOpen.at))
  return (
    history
      .filter(({ kind, within }) => told[kind] !== undefined && within !== 'partnership')
      // Its sender was told of no proposal: what was agreed to is the decision.
      .map((entry): HistoryEntry => (entry.kind === 'agree' ? { ...entry, kind: 'decide' } : entry))
      .map((entry) =>
        told[entry.kind] === 'happened' || isUnread(entry) ? { ...entry, text: undefined } : entry,
      )
  )
}
