import type { FrozenDocument } from '../form/document/document.ts'
import { formatDate } from '../identifiers/date.ts'
import type { PartnerAnswer } from '../partners/answer.ts'
import { kindsOfKnowledge } from '../partners/answer.ts'
import type { InformationRequest } from '../partners/request.ts'
import type { Referral } from '../referral/referral.ts'
import { actionStates, isOpen, type MaseAction } from './action.ts'
import { agendaClock } from './agenda-clock.ts'
import type { AgendaItem } from './item.ts'
import { becauses } from './item-because.ts'
import type { Meeting } from './meeting.ts'
import { GENERAL, type MinutesCorrection } from './minutes.ts'
import type { PaperAction, PaperContent, PaperCorrection, PaperHead, PaperItem } from './pack.ts'
import { childInShort, childrenOf, paperChild } from './pack-child.ts'
import { withoutNames } from './pack-initials.ts'
import { reorderedItems } from './pack-order.ts'
import type { SeenItem } from './who-sees.ts'

/** All that is known of the referral of an item or of an action. */
export interface PaperRecord {
  readonly head: Referral
  /** Without what is kept for intelligence; only where an item is about it. */
  readonly documents: readonly FrozenDocument[]
  readonly requests: readonly (InformationRequest & { readonly answer?: PartnerAnswer })[]
}

/** The item that an action comes of. */
export const placeOf = ({ meeting, item }: Pick<MaseAction, 'meeting' | 'item'>): string =>
  `${meeting} ${item}`

/** All that papers are made from, as it is now. */
export interface PaperSources {
  readonly head: PaperHead
  readonly meeting: Pick<Meeting, 'id' | 'date' | 'time' | 'minutes' | 'order'>
  readonly items: readonly AgendaItem[]
  /** By reference. */
  readonly records: ReadonlyMap<string, PaperRecord>
  /** Actions of this meeting, and those of earlier meetings that are open. */
  readonly actions: readonly MaseAction[]
  /** Items of earlier meetings that open actions come of, by `placeOf` the action: an item’s id is its meeting’s. */
  readonly earlier: ReadonlyMap<string, AgendaItem>
  /** By the id of an item. */
  readonly minuted: ReadonlyMap<string, string>
  readonly corrections: readonly MinutesCorrection[]
  /**
   * For what comes of intelligence, the posts that were given the same: items by their id, and what actions come of by `placeOf` the
   * action.
   */
  readonly told: ReadonlyMap<string, readonly string[]>
  readonly categories: readonly string[]
  /** A post of the directory in words; undefined where it is none. */
  readonly postOf: (contact: string) => string | undefined
}

/** Puts together all that goes out, before any reader's copy is cut from it. */
export function paperContent(from: PaperSources): PaperContent {
  const { meeting, items, actions, head } = from
  const ordered = reorderedItems(meeting.order, items)
  const here = actions.filter((one) => one.meeting === meeting.id)
  const before = actions.filter((one) => one.meeting !== meeting.id && isOpen(one))
  const overdue = before.filter(({ dueOn }) => dueOn < meeting.date).length
  const begins = new Map(agendaClock(meeting, ordered, overdue).lines.map(({ id, from: at }) => [id, at]))
  const tracked = before.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
  return {
    head: head.kind === 'minutes' ? { ...head, ...minutesHead(from) } : head,
    items: ordered.map((item) => ({
      ...paperItem(from, item, here),
      ...(head.kind === 'pack' ? { begins: begins.get(item.id) } : {}),
    })),
    actions: head.kind === 'pack' ? tracked.map((action) => paperAction(from, action)) : [],
    seen: Object.fromEntries([
      ...ordered.map((item) => [item.id, seenItem(from, item, actions)] as const),
      ...tracked.map((action) => [action.id, seenAction(from, action)] as const),
    ]),
  }
}

function paperItem(from: PaperSources, item: AgendaItem, here: readonly MaseAction[]): PaperItem {
  const { records, minuted, categories, postOf, meeting, head } = from
  const record = item.reference ? records.get(item.reference) : undefined
  const plain = (text: string) => (record ? withoutNames(text, childrenOf(record.head)) : text)
  const { id, heading, kind, title, reference, minutes, presenter, because, group, decision, carriedOver } =
    item
  const isMinutes = head.kind === 'minutes'
  const text = minuted.get(id) ?? item.minuted
  return {
    id,
    heading,
    kind,
    title: plain(title),
    reference,
    minutes,
    presenter: presenter && (postOf(presenter) ?? presenter),
    because: because && becauses[because],
    group,
    child: record && paperChild(record.head, record.documents, categories, meeting.date),
    contributions: record && !isMinutes ? record.requests.flatMap((one) => contributionOf(one, plain)) : [],
    ...(isMinutes && text ? { minuted: plain(text) } : {}),
    ...(isMinutes ? { corrections: correctionsOf(from, id, plain) } : {}),
    ...(isMinutes && decision
      ? {
          decision: {
            kind: decision.kind,
            reason: plain(decision.reason),
            approver: decision.approver,
            escalatedTo: decision.escalatedTo,
            reviewOn: decision.reviewOn,
            category: decision.category === undefined ? undefined : categories[decision.category],
          },
        }
      : {}),
    ...(isMinutes && carriedOver
      ? { carriedOver: { to: formatDate(carriedOver.to), reason: plain(carriedOver.reason) } }
      : {}),
    actions: isMinutes
      ? here.filter((action) => action.item === id).map((action) => paperAction(from, action))
      : [],
  }
}

const correctionsOf = (
  { corrections }: Pick<PaperSources, 'corrections'>,
  item: string | undefined,
  plain: (text: string) => string,
): PaperCorrection[] =>
  corrections.filter((one) => one.item === item).map(({ at, text }) => ({ at, text: plain(text) }))

/** What was said of the meeting as a whole, where it names no child who is on the agenda. */
function minutesHead(from: PaperSources): Partial<PaperHead> {
  const children = [...from.records.values()].flatMap(({ head }) => childrenOf(head))
  const plain = (text: string) => withoutNames(text, children)
  const general = from.minuted.get(GENERAL)
  return {
    ...(general ? { general: plain(general) } : {}),
    corrections: correctionsOf(from, undefined, plain),
  }
}

/** What an agency told, without who told it: a source is for the MASH alone. */
function contributionOf(
  request: PaperRecord['requests'][number],
  plain: (text: string) => string,
): PaperItem['contributions'] {
  const { id, post, organisation, condition, answer, state, handling, handlingAt, leaves, contactId } =
    request
  if (!answer || answer.known.length === 0) return []
  return [
    {
      from: `${post}, ${organisation}`,
      condition: condition && plain(condition),
      known: answer.known.map(({ known, kind, when }) =>
        [plain(known), [kindsOfKnowledge[kind].split(':')[0], when].filter(Boolean).join(', ')].join(' — '),
      ),
      owned: { state, handling, handlingAt, leaves, contactId },
      request: id,
    },
  ]
}

function paperAction({ records, earlier, items, meeting }: PaperSources, action: MaseAction): PaperAction {
  const record = action.reference ? records.get(action.reference) : undefined
  const item = earlier.get(placeOf(action)) ?? items.find(({ id }) => id === action.item)
  const { id, words, owner, dueOn, state } = action
  return {
    id,
    about: record ? childInShort(record.head) : (item?.title ?? ''),
    words: record ? withoutNames(words, childrenOf(record.head)) : words,
    owner: `${owner.post}, ${owner.agency}`,
    dueOn,
    state: actionStates[state],
    // On the day of the meeting, so that copies of the same thing say the same whenever they are made.
    overdue: isOpen(action) && dueOn < meeting.date,
  }
}

const seenHead = (record: PaperRecord | undefined): Pick<SeenItem, 'head' | 'asked'> => ({
  ...(record
    ? {
        head: {
          agency: record.head.agency,
          author: record.head.author,
          writers: record.head.writers,
          restriction: record.head.restriction,
        },
      }
    : {}),
  asked:
    record?.requests.filter(({ state }) => state !== 'withdrawn').map(({ contactId }) => contactId) ?? [],
})

function seenItem(
  { records, told }: PaperSources,
  item: AgendaItem,
  actions: readonly MaseAction[],
): SeenItem {
  const { id, keptFrom, presenter, reference } = item
  return {
    item: { keptFrom, presenter, reference },
    ...seenHead(records.get(reference ?? '')),
    acting: [
      ...new Set(
        actions
          .filter((action) => action.item === id || (reference && action.reference === reference))
          .map(({ owner }) => owner.contact),
      ),
    ],
    told: told.get(id),
    raisedFrom: item.raisedFrom,
  }
}

function seenAction({ records, earlier, items, told }: PaperSources, action: MaseAction): SeenItem {
  const item = earlier.get(placeOf(action)) ?? items.find(({ id }) => id === action.item)
  // The child may stand on this agenda too, kept from a post: then its actions are as well.
  const again = action.reference ? items.filter(({ reference }) => reference === action.reference) : []
  const keptFrom = [item, ...again].flatMap((one) => one?.keptFrom ?? [])
  return {
    item: { keptFrom, reference: action.reference },
    ...seenHead(records.get(action.reference ?? '')),
    acting: [action.owner.contact],
    told: told.get(placeOf(action)) ?? (item && told.get(item.id)),
    raisedFrom: item?.raisedFrom,
  }
}
