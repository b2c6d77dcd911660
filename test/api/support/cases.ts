import { randomUUID } from 'node:crypto'
import type { OperationName } from '#shared/api/index.ts'

/** What the operations that need one are done to. */
export interface Target {
  readonly reference: string
  readonly notice: string
  readonly person: string
  readonly contact: string
  readonly date: string
  readonly item: string
  readonly contribution: string
}

/** No page has ever shown this version, so that what is allowed is refused as stale and changes nothing. */
const stale = { version: 987_654 }
const danger = { danger: { now: 'no' } }
const contactBody = {
  post: 'Duty officer',
  organisation: 'Larkmere Harbour Office',
  email: 'duty@lkm-harbour.example',
  phone: '01632 960555',
}

/** How each operation is called. One that is missing here does not compile, and has no test. */
export const cases: { readonly [Name in OperationName]: (target: Target) => object } = {
  whoAmI: () => ({}),
  changeMyDetails: () => ({ ...stale, phone: '01632 960123', manager: 'The head' }),
  listRecipients: () => ({}),
  startAssessment: () => ({ requestId: randomUUID(), toolId: 'nwg', toolVersion: '2017', ...danger }),
  listMyAssessments: () => ({}),
  listAgencyReferrals: () => ({}),
  readAssessment: ({ reference }) => ({ reference }),
  readEarlier: ({ reference }) => ({ reference }),
  saveSection: ({ reference }) => ({
    reference,
    form: 'assessment',
    section: 'identifying-details',
    answers: { '2.6': { value: 'As the child says' } },
    ...stale,
  }),
  keepWording: ({ reference }) => ({
    reference,
    form: 'assessment',
    section: 'background',
    question: '4.1',
    phrase: 'absconded',
    keep: 'no',
  }),
  recordDanger: ({ reference }) => ({ reference, ...danger }),
  chooseRoute: ({ reference }) => ({
    reference,
    openToChildrensServices: 'no',
    exploitationRiskIdentified: 'no',
  }),
  askForSignOff: ({ reference }) => ({ reference, ...stale }),
  takeBack: ({ reference }) => ({ reference, ...stale }),
  sendReferral: ({ reference }) => ({ reference, ...stale }),
  keepReview: ({ reference }) => ({ reference, ...stale }),
  listReviews: () => ({}),
  listAgencyReviews: () => ({}),
  startReview: ({ reference }) => ({ reference, ...danger }),
  endReview: ({ reference }) => ({ reference, reason: 'case-closed' }),
  resumeReview: ({ reference }) => ({ reference }),
  readSeries: ({ reference }) => ({ reference }),
  discardAssessment: ({ reference }) => ({ reference, ...stale, reason: 'Not needed' }),
  restoreAssessment: ({ reference }) => ({ reference, ...stale }),
  answerQuestion: ({ reference }) => ({ reference, ...stale, answer: 'An answer' }),
  openOutcome: ({ reference }) => ({ reference }),
  searchChildren: () => ({ name: 'Merrin Quillfeather' }),
  listSameChild: ({ reference }) => ({ reference }),
  confirmSameChild: ({ reference }) => ({ reference, other: reference }),
  denySameChild: ({ reference }) => ({ reference, other: reference }),
  undoSameChild: ({ reference }) => ({ reference, other: reference }),
  listAwaitingSignOff: () => ({}),
  commentForAuthor: ({ reference }) => ({ reference, comment: 'A comment' }),
  authorise: ({ reference }) => ({ reference, ...stale }),
  returnToAuthor: ({ reference }) => ({ reference, ...stale, comment: 'A comment' }),
  listQueue: () => ({ view: 'new' }),
  readReferral: ({ reference }) => ({ reference }),
  claimReferral: ({ reference }) => ({ reference }),
  releaseReferral: ({ reference }) => ({ reference, ...stale, reason: 'A reason' }),
  rateReferral: ({ reference }) => ({ reference, ...stale, rating: 'amber', reason: 'A reason' }),
  acknowledgeReferral: ({ reference }) => ({ reference, ...stale, words: 'We look at it today' }),
  returnToSender: ({ reference }) => ({ reference, ...stale, question: 'A question' }),
  decideReferral: ({ reference }) => ({
    reference,
    ...stale,
    outcome: 'early-help',
    reasons: 'Reasons',
    senderShould: 'Go on',
  }),
  passToMase: ({ reference }) => ({ reference, ...stale, reason: 'A reason' }),
  listPool: () => ({ view: 'waiting' }),
  readMaseReferral: ({ reference }) => ({ reference }),
  acceptForMase: ({ reference }) => ({ reference, ...stale }),
  handBack: ({ reference }) => ({ reference, ...stale, reason: 'A reason' }),
  listMeetings: () => ({}),
  readMeeting: ({ date }) => ({ date }),
  putOnAgenda: ({ reference, date }) => ({ reference, date, ...stale, heading: 'victims' }),
  addAgendaItem: ({ date }) => ({ date, ...stale, heading: 'trends', title: 'A trend' }),
  moveAgendaItem: ({ date, item }) => ({ date, item, ...stale, heading: 'trends', place: 0 }),
  takeOffAgenda: ({ date, item }) => ({ date, item, ...stale }),
  listMyNotices: () => ({}),
  openNotice: ({ reference, notice }) => ({ reference, notice }),
  followNotices: ({ reference }) => ({ reference }),
  listNotices: () => ({}),
  readTrailOfReferral: ({ reference }) => ({ reference }),
  readTrailOfPerson: ({ person }) => ({ person }),
  listPeople: () => ({}),
  changePerson: ({ person }) => ({ person, ...stale, roles: ['practitioner'], active: true }),
  listContacts: () => ({}),
  addContact: () => ({ requestId: randomUUID(), ...contactBody }),
  listColleagues: () => ({}),
  listShared: () => ({}),
  shareAssessment: ({ reference, person }) => ({ reference, person, ...stale }),
  stopSharing: ({ reference, person }) => ({ reference, person, ...stale }),
  askForContribution: ({ reference, contact }) => ({
    reference,
    contact,
    requestId: randomUUID(),
    sections: ['identifying-details'],
    ask: 'What do you know?',
  }),
  withdrawContribution: ({ reference, contribution }) => ({ reference, contribution, ...stale }),
  takeInContribution: ({ reference, contribution }) => ({
    reference,
    contribution,
    section: 'identifying-details',
    ...stale,
  }),
  listMyContributions: () => ({}),
  readContribution: ({ reference, contribution }) => ({ reference, contribution }),
  saveContribution: ({ reference, contribution }) => ({
    reference,
    contribution,
    section: 'identifying-details',
    ...stale,
    answers: {},
  }),
  giveContribution: ({ reference, contribution }) => ({ reference, contribution, ...stale }),
  declineContribution: ({ reference, contribution }) => ({
    reference,
    contribution,
    ...stale,
    whyNot: 'A reason',
  }),
  readEvaluation: () => ({ quarter: '2026-Q1' }),
  listTools: () => ({}),
  readTool: () => ({ tool: 'nwg', toolVersion: '2017' }),
  addTool: () => ({ file: '{}' }),
  changeTool: () => ({ tool: 'nwg', toolVersion: '2017', ...stale, use: 'usual' }),
  changeContact: ({ contact }) => ({ contact, ...stale, active: true, ...contactBody }),
}
