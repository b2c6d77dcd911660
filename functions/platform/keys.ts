import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import { findMeeting } from '#shared/mase/meeting-reference.ts'
import type { QueueList } from '#shared/queue/list-of.ts'

/** The keys of every item in the hub table, in one place, so that the access patterns can be read together. */
export interface Key {
  readonly pk: string
  readonly sk: string
}

const referral = (reference: string) => `REFERRAL#${reference}`
const partnership = (code: string) => `PARTNERSHIP#${code}`
/** The key of an item, without the rest of it. */
export const keyOf = ({ pk, sk }: Key): Key => ({ pk, sk })

/** How the sort keys of a partnership's directory start. */
export const CONTACTS = 'CONTACT#'

/** How the sort keys of the saved pages of a referral's forms start. */
export const SECTIONS = 'SECTION#'

/** How the sort keys of the forms of a referral start, as they were sent. */
export const DOCUMENTS = 'DOCUMENT#'

/** How the sort keys of what agencies are asked about a referral start. */
export const INFORMATION = 'INFORMATION#'

/** How the sort keys of the filters start that somebody narrows the queue down with. */
export const QUEUE_FILTERS = 'QUEUE-FILTER#'

/** How the sort keys of a partnership's own tools start. */
export const TOOLS = 'TOOL#'

/** What happened in a partnership's queue on one day. */
export const activityDay = (code: string, day: string) => `ACTIVITY#${code}#${day}`

/** How the sort keys of what is counted of a referral start: its way through the MASH, and its quality. */
export const MEASURES = 'MEASURE#'
export const QUALITY = 'QUALITY#'

/** How the sort keys start of the actions of the MASE that hang on a referral. */
export const ACTIONS = 'MASE-ACTION#'

/** How the sort keys start of what posts replied to a meeting. */
export const SEATS = 'SEAT#'

/** How the sort keys start of the copies that posts have of a meeting's papers. */
export const COPIES = 'COPY#'

/** An item of intelligence, and all that hangs on it: `functions/platform/intelligence/keys.ts`. */
export const intelligence = (reference: string) => `INTELLIGENCE#${reference}`
const meeting = (code: string, id: string) => `MEETING#${code}#${id}`
const papers = (code: string, id: string) => `PAPERS#${code}#${id}`

export const keys = {
  person: (id: string): Key => ({ pk: `PERSON#${id}`, sk: 'PERSON' }),
  queueFilter: (person: string, id: string): Key => ({ pk: `PERSON#${person}`, sk: `${QUEUE_FILTERS}${id}` }),
  /** When somebody last signed off from the queue. */
  shift: (person: string): Key => ({ pk: `PERSON#${person}`, sk: 'SHIFT' }),
  partnership: (code: string): Key => ({ pk: partnership(code), sk: 'PARTNERSHIP' }),
  contact: (code: string, id: string): Key => ({ pk: partnership(code), sk: `${CONTACTS}${id}` }),
  /** An assessment tool of a partnership's own, one version. */
  tool: (code: string, id: string, version: string): Key => ({
    pk: partnership(code),
    sk: `${TOOLS}${id}#${version}`,
  }),
  /** The copy of such a tool that an assessment carries, so that it keeps the words it was made with. */
  carriedTool: (reference: string): Key => ({ pk: referral(reference), sk: 'TOOL' }),
  /** Everything of one referral stands under one partition key and is read in one query. */
  referral: (reference: string): Key => ({ pk: referral(reference), sk: 'HEAD' }),
  section: (reference: string, form: string, section: string): Key => ({
    pk: referral(reference),
    sk: `${SECTIONS}${form}#${section}`,
  }),
  document: (reference: string, sentAt: string, form: string, piece: number): Key => ({
    pk: referral(reference),
    sk: `${DOCUMENTS}${sentAt}#${form}#${piece}`,
  }),
  history: (reference: string, at: string, id: string): Key => ({
    pk: referral(reference),
    sk: `HISTORY#${at}#${id}`,
  }),
  /** That a phrase is kept in an answer, and why. */
  wording: (reference: string, form: string, section: string, question: string, phrase: string): Key => ({
    pk: referral(reference),
    sk: `WORDING#${form}#${section}#${question}#${phrase}`,
  }),
  shared: (reference: string, person: string): Key => ({ pk: referral(reference), sk: `SHARED#${person}` }),
  contribution: (reference: string, id: string): Key => ({
    pk: referral(reference),
    sk: `CONTRIBUTION#${id}`,
  }),
  contributionPage: (reference: string, id: string, section: string): Key => ({
    pk: referral(reference),
    sk: `CONTRIBUTION#${id}#${section}`,
  }),
  /** What the MASH asks one agency; under it the answer as it is typed, and each version that was given. */
  information: (reference: string, id: string): Key => ({
    pk: referral(reference),
    sk: `${INFORMATION}${id}`,
  }),
  informationDraft: (reference: string, id: string): Key => ({
    pk: referral(reference),
    sk: `${INFORMATION}${id}#DRAFT`,
  }),
  informationAnswer: (reference: string, id: string, number: number): Key => ({
    pk: referral(reference),
    sk: `${INFORMATION}${id}#ANSWER#${String(number).padStart(3, '0')}`,
  }),
  signOff: (reference: string): Key => ({ pk: referral(reference), sk: 'SIGN-OFF' }),
  written: (reference: string): Key => ({ pk: referral(reference), sk: 'WRITTEN' }),
  /** Which clock of it must next be spoken of, and what was said of its clocks. */
  clockWait: (reference: string): Key => ({ pk: referral(reference), sk: 'CLOCKS' }),
  clockSaid: (reference: string): Key => ({ pk: referral(reference), sk: 'CLOCKS-SAID' }),
  /** That the latest version of a series waits for its review. */
  review: (reference: string): Key => ({ pk: referral(reference), sk: 'REVIEW' }),
  /** What each version of a series came to: one query gives them all, the first version first. */
  version: (first: string, number: number, reference: string): Key => ({
    pk: `SERIES#${first}`,
    sk: `${String(number).padStart(4, '0')}#${reference}`,
  }),
  /** A decision that was made or proposed: none is ever written over by the next. */
  decision: (reference: string, number: number): Key => ({
    pk: referral(reference),
    sk: `DECISION#${String(number).padStart(4, '0')}`,
  }),
  /** That a manager is still to look at a decision. */
  agreement: (reference: string): Key => ({ pk: referral(reference), sk: 'AGREEMENT' }),
  /** That somebody owes its sender an answer to why it was decided so. */
  reconsideration: (reference: string): Key => ({ pk: referral(reference), sk: 'RECONSIDERATION' }),
  /** Something that was passed on; what was chosen of the record, in pieces; what another partnership made of it. */
  share: (reference: string, id: string): Key => ({ pk: referral(reference), sk: `SHARE#${id}` }),
  shareCopy: (reference: string, id: string, piece: number): Key => ({
    pk: referral(reference),
    sk: `SHARE#${id}#COPY#${piece}`,
  }),
  transferFate: (reference: string, id: string): Key => ({
    pk: referral(reference),
    sk: `SHARE#${id}#FATE`,
  }),
  /** That the sender has not opened a decision yet. */
  unopened: (reference: string): Key => ({ pk: referral(reference), sk: 'UNOPENED' }),
  /** `about` is the reference of a referral, of a meeting, or of an item of intelligence. */
  mail: (about: string, id: string): Key => {
    const held = findMeeting(about)
    const sk = `MAIL#${id}`
    if (held) return { pk: meeting(held.partnership, held.id), sk }
    return { pk: findIntelligence(about) ? intelligence(about) : referral(about), sk }
  },
  /**
   * `mark` is a fingerprint of an identifier: the key itself shows nothing of a child. What one agency has written stands
   * together under a mark, so that it can be read without what others have.
   */
  match: (code: string, mark: string, agency: string, reference: string): Key => ({
    pk: `MATCH#${code}#${mark}`,
    sk: `${agency}#${reference}`,
  }),
  /**
   * The same marks of what was sent, for the desks: no draft stands here, however many there are, and the latest comes
   * last.
   */
  sentMatch: (code: string, mark: string, startedAt: string, reference: string): Key => ({
    pk: `SENT-MATCH#${code}#${mark}`,
    sk: `${startedAt}#${reference}`,
  }),
  /** What the answers of a referral mention, as it was sent. */
  mentions: (reference: string): Key => ({ pk: referral(reference), sk: 'MENTIONS' }),
  /** A pointer from the mark of something that is mentioned to a referral that mentions it; the latest comes last. */
  mention: (code: string, mark: string, startedAt: string, reference: string): Key => ({
    pk: `MENTION#${code}#${mark}`,
    sk: `${startedAt}#${reference}`,
  }),
  /** What a person said of two records and the child they are about. It stands under both. */
  sameChild: (reference: string, other: string): Key => ({
    pk: referral(reference),
    sk: `SAME-CHILD#${other}`,
  }),
  /** What a person said of two mentions and the thing they are of. It stands under both referrals. */
  sameThing: (reference: string, mark: string, other: string, otherMark: string): Key => ({
    pk: referral(reference),
    sk: `SAME-THING#${mark}#${other}#${otherMark}`,
  }),
  /** A problem profile of the MASE: a quarter, and its edition. */
  profile: (code: string, id: string): Key => ({ pk: `PROFILES#${code}`, sk: id }),
  /** That somebody has a referral in hand. */
  held: (reference: string): Key => ({ pk: referral(reference), sk: 'HELD' }),
  /** The counters of a partnership's queue. Spread over shards so that no key is hot. */
  queueCounts: (code: string, shard: number): Key => ({ pk: `QUEUE#${code}#${shard}`, sk: 'COUNTS' }),
  /** What happened in the queue of a partnership on a day (UTC), in order. */
  activity: (code: string, at: string, reference: string, version: number): Key => ({
    pk: activityDay(code, at.slice(0, 10)),
    sk: `${at}#${reference}#${version}`,
  }),
  /** What a referral that was sent in a month adds to the measures of the MASH: numbers, codes and an agency. */
  measure: (code: string, month: string, start: string, reference: string): Key => ({
    pk: `MEASURES#${code}#${month}`,
    sk: `${start}${reference}`,
  }),
  /** What somebody found who looked back at how good a referral and its triage were. */
  quality: (reference: string): Key => ({ pk: referral(reference), sk: 'QUALITY' }),
  /** That the work of somebody who is away was handed over at once. */
  handOver: (code: string, id: string): Key => ({ pk: `HAND-OVER#${code}#${id}`, sk: 'HAND-OVER' }),
  /** A meeting by the date that the series gave it; its agenda stands under it. */
  meeting: (code: string, id: string): Key => ({ pk: meeting(code, id), sk: 'HEAD' }),
  agendaItem: (code: string, id: string, item: string): Key => ({
    pk: meeting(code, id),
    sk: `ITEM#${item}`,
  }),
  /** How a meeting is held, and how far its minutes are; the item that it is at; what was minuted of each item. */
  minutes: (code: string, id: string): Key => ({ pk: meeting(code, id), sk: 'MINUTES' }),
  room: (code: string, id: string): Key => ({ pk: meeting(code, id), sk: 'ROOM' }),
  itemMinutes: (code: string, id: string, item: string): Key => ({
    pk: meeting(code, id),
    sk: `MINUTES#${item}`,
  }),
  /** That an action was undertaken at a meeting. */
  meetingAction: (code: string, id: string, action: string): Key => ({
    pk: meeting(code, id),
    sk: `${ACTIONS}${action}`,
  }),
  /** What a post replied to a meeting, and whether it was there. */
  seat: (code: string, id: string, contact: string): Key => ({
    pk: meeting(code, id),
    sk: `${SEATS}${contact}`,
  }),
  /** What was undertaken at a meeting. */
  maseAction: (code: string, id: string): Key => ({ pk: `ACTION#${code}#${id}`, sk: 'ACTION' }),
  /** That an action hangs on a referral: its content is the action's alone. */
  actionOf: (reference: string, id: string): Key => ({ pk: referral(reference), sk: `${ACTIONS}${id}` }),
  /** How far the papers of a meeting are; what went out in one edition, in pieces; the copy of one post. */
  papers: (code: string, id: string): Key => ({ pk: papers(code, id), sk: 'HEAD' }),
  paperPiece: (code: string, id: string, edition: number, piece: number): Key => ({
    pk: papers(code, id),
    sk: `PIECE#${String(edition).padStart(4, '0')}#${piece}`,
  }),
  paperCopy: (code: string, id: string, contact: string): Key => ({
    pk: papers(code, id),
    sk: `${COPIES}${contact}`,
  }),
  /** What the MASE made of something of intelligence that was given to it. */
  maseRaised: (item: string, dissemination: string): Key => ({
    pk: intelligence(item),
    sk: `MASE-RAISED#${dissemination}`,
  }),
  /** Remembers a request that makes something, so that pressing twice makes it once. */
  request: (person: string, requestId: string): Key => ({
    pk: `REQUEST#${person}#${requestId}`,
    sk: 'REQUEST',
  }),
}

/**
 * Partition keys of the indexes. Each list is of one partnership, also where an agency works in several: what is listed
 * is shown without a further look at each record.
 */
export const lists = {
  partnerships: 'PARTNERSHIPS',
  /** One list of the MASH's queue, what is due first at the top. */
  mash: (code: string, list: QueueList) => `MASH#${code}#${list}`,
  /** What one worker of the MASH has in hand, in the same order. */
  heldBy: (person: string) => `HELD-BY#${person}`,
  /** What was handed over in a partnership, by when. */
  handOvers: (code: string) => `HAND-OVERS#${code}`,
  mase: (code: string, state: string) => `MASE#${code}#${state}`,
  /** What people said of mentions in two referrals, by when. */
  sameThings: (code: string) => `SAME-THINGS#${code}`,
  /** The meetings of a partnership that somebody has touched, by the date on which they are held. */
  meetings: (code: string) => `MEETINGS#${code}`,
  /** Actions of the MASE: of a post, and of a partnership by whether they are open; by when they are due. */
  actionsOf: (code: string, contact: string) => `ACTIONS-OF#${code}#${contact}`,
  actions: (code: string, which: 'open' | 'ended') => `ACTIONS#${code}#${which}`,
  /** Open actions by when somebody must next be told. */
  actionsNext: (code: string) => `ACTIONS-NEXT#${code}`,
  /** Papers of meetings that nobody of a post has opened, by when they are chased. */
  papersUnopened: (code: string) => `PAPERS-UNOPENED#${code}`,
  signOff: (code: string, agency: string) => `SIGN-OFF#${code}#${agency}`,
  /** The same waits across a partnership, for those that must be chased. */
  signOffsDue: (code: string) => `SIGN-OFFS-DUE#${code}`,
  /** What was telephoned and is to follow in writing, across a partnership. */
  writtenDue: (code: string) => `WRITTEN-DUE#${code}`,
  /** Requests to look again at a decision, across a partnership, by when somebody is to be told next. */
  reconsiderationsDue: (code: string) => `RECONSIDERATIONS-DUE#${code}`,
  /** Decisions that a manager is still to look at, across a partnership, by when they are to be told next. */
  agreementsDue: (code: string) => `AGREEMENTS-DUE#${code}`,
  /** The clocks of the MASH's referrals, by when one must next be spoken of. */
  clocksNext: (code: string) => `CLOCKS-NEXT#${code}`,
  /** Reviews of a partnership, by when something must next be said of them. */
  reviewsNext: (code: string) => `REVIEWS#${code}`,
  /** Reviews of an agency, and of one author, by when they are due. */
  reviewsOf: (code: string, agency: string) => `REVIEWS-OF#${code}#${agency}`,
  reviewsBy: (person: string) => `REVIEWS-BY#${person}`,
  people: (code: string) => `PEOPLE#${code}`,
  /** The safeguarding leads and others of one agency. */
  peopleOf: (code: string, agency: string) => `PEOPLE-OF#${code}#${agency}`,
  /** What colleagues let somebody write on. */
  sharedWith: (person: string) => `SHARED-WITH#${person}`,
  /** What a post of the directory was asked to add to assessments. */
  contributionsOf: (code: string, contact: string) => `CONTRIBUTIONS-OF#${code}#${contact}`,
  /** What was passed on to a post, and what of it must next be spoken of because nobody has opened it. */
  sharesTo: (code: string, contact: string) => `SHARES-TO#${code}#${contact}`,
  sharesUnopened: (code: string) => `SHARES-UNOPENED#${code}`,
  /** Decisions that their senders have not opened, by when they must next be spoken of. */
  outcomesUnopened: (code: string) => `OUTCOMES-UNOPENED#${code}`,
  /** The same of one author. */
  outcomesToOpen: (person: string) => `OUTCOMES-TO-OPEN#${person}`,
  /** What the MASH asks a post of the directory. */
  informationOf: (code: string, contact: string) => `INFORMATION-OF#${code}#${contact}`,
  /** Requests of a partnership that wait for an answer, by when somebody is to be reminded next. */
  informationNext: (code: string) => `INFORMATION-NEXT#${code}`,
  /** Mail not yet accepted by SES; the sweep looks here. Spread over shards so that no key is hot. */
  unsentMail: (shard: number) => `UNSENT-MAIL#${shard}`,
  agency: (code: string, agency: string) => `AGENCY#${code}#${agency}`,
  author: (person: string) => `AUTHOR#${person}`,
}

export const UNSENT_MAIL_SHARDS = 4

/** How many items the counters of a partnership's queue are spread over. */
export const QUEUE_COUNT_SHARDS = 8
