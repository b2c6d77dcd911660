import type { Decision } from '../decision/decision.ts'
import { detailsForSender } from '../decision/details-for-sender.ts'
import type { Reconsideration, ReconsiderationAnswer } from '../decision/reconsideration.ts'
import type { HistoryEntry, HistoryKind } from './history.ts'
import { pick } from './pick.ts'
import type { PersonRef, Referral } from './referral.ts'

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

/** What it asked when it did not agree, of whom, and what it was told. */
const shownOfAnswer = [
  'asked',
  'result',
  'reasons',
  'by',
  'at',
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

const reconsiderationForSender = (asked: Reconsideration): Reconsideration => ({
  ...pick(asked, shownOfReconsideration),
  answers: asked.answers.map((answer) => pick(answer, shownOfAnswer)),
})

/** A decision as the agency that sent the referral reads it once it is opened. */
export const decisionForSender = (decision: Decision): Decision => {
  const details = detailsForSender(decision)
  return { ...pick(decision, shownOfDecision), ...(details ? { details } : {}) }
}

/** Until a second person has agreed, nothing is decided: the sender sees that it is being worked on. */
const beingLookedAt = (state: Referral['state']): Referral['state'] =>
  state === 'awaiting-agreement' ? 'in-triage' : state

const theMash: PersonRef = { id: '', name: 'The MASH', post: '' }

const isUnopened = (decision: Decision | undefined): decision is Decision =>
  decision !== undefined && decision.openedAt === undefined

/**
 * A referral as somebody of the agency that sent it sees it: the rating without the desk's own reason for it, and for
 * its author a decision without its words until it is opened. Only then can the desk know that it was read.
 */
export const referralForSender = (referral: Referral, viewerId: string): Referral => {
  const { rating, decision, author, updatedBy, state, reconsideration } = referral
  const own = decision && decisionForSender(decision)
  return {
    ...pick(referral, shown),
    state: beingLookedAt(state),
    // Whoever looked at a proposal is not told of before it is a decision.
    updatedBy: state === 'awaiting-agreement' ? theMash : updatedBy,
    ...(reconsideration ? { reconsideration: reconsiderationForSender(reconsideration) } : {}),
    rating: rating?.by ? { ...rating, reason: '' } : rating,
    decision:
      isUnopened(own) && author.id === viewerId
        ? { ...own, reasons: '', senderShould: '', details: undefined }
        : own,
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
  'hand-back-to-mash': 'words',
  'hand-back-to-sender': 'words',
  'put-on-agenda': 'words',
  'take-off-agenda': 'words',
  restrict: 'happened',
  'lift-restriction': 'happened',
}

/** What says what was decided: read by opening the outcome. */
const decisions: readonly HistoryKind[] = ['decide', 'uphold', 'reopen-on-request']

/**
 * The history as the agency that sent it sees it. What was decided is read by opening the outcome. That the MASH found
 * another record of the child is left out: it may be of another agency, which nobody else is told.
 */
export const historyForSender = (history: readonly HistoryEntry[], { decision }: Referral): HistoryEntry[] =>
  history
    .filter(({ kind, within }) => told[kind] !== undefined && within !== 'partnership')
    // Its sender was told of no proposal: what was agreed to is the decision.
    .map((entry): HistoryEntry => (entry.kind === 'agree' ? { ...entry, kind: 'decide' } : entry))
    .map((entry) =>
      told[entry.kind] === 'happened' || (decisions.includes(entry.kind) && isUnopened(decision))
        ? { ...entry, text: undefined }
        : entry,
    )
