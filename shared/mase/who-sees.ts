import { mayPassOn, type OwnedContribution } from '../partners/may-pass-on.ts'
import type { Referral } from '../referral/referral.ts'
import type { AgendaItem, RaisedFrom } from './item.ts'
import type { MemberSees } from './settings.ts'

/**
 * What somebody sees of an item of a meeting.
 *
 * full     all that papers say of it
 * pointer  that a restricted record is discussed, and whom to ask
 * counted  nothing but that there is one more
 * nothing  it is not there for them: in no list, no number and no gap
 */
export type Sees = 'full' | 'pointer' | 'counted' | 'nothing'

/** Why, for whoever sends the papers out. */
export const seesBecause = {
  'kept-from': 'Kept from this post',
  conducts: 'Chairs the meeting, or stands in for the chair',
  coordinates: 'Coordinates the meeting',
  'sees-all': 'Sees every item that is not kept from it',
  referred: 'Its agency referred the child',
  asked: 'It was asked what it knows',
  acts: 'It has an action',
  presents: 'It presents the item',
  told: 'The intelligence desk gave it the same',
  'not-told': 'Comes of intelligence that this post was not told',
  'not-involved': 'Its agency has no part in it',
  named: 'Restricted; only those of the post who are named',
  restricted: 'Restricted; nobody of the post is named',
} as const
export type SeesBecause = keyof typeof seesBecause

export interface Verdict {
  readonly sees: Sees
  readonly because: SeesBecause
}

/** Who gets a copy: a post, with those who read for it, or whoever coordinates. */
export interface PaperReader {
  /** The post of the directory; absent for the coordinator, who needs none. */
  readonly contact?: string
  readonly organisation?: string
  /** `conducts` for the chair and the deputies. */
  readonly part: 'member' | 'conducts' | 'coordinates'
  readonly sees: MemberSees
  readonly people: readonly { readonly id: string; readonly agency: string }[]
}

/** What is known of an item, or of an action, that decides who sees it. */
export interface SeenItem {
  readonly item: Pick<AgendaItem, 'keptFrom' | 'presenter' | 'reference'>
  /** The head of its referral, where it has one. */
  readonly head?: Pick<Referral, 'agency' | 'author' | 'writers' | 'restriction'>
  /** Posts that were asked what they know of the child, and posts that own an action of the item. */
  readonly asked: readonly string[]
  readonly acting: readonly string[]
  /** Posts that the intelligence desk gave the same; set where the item comes of intelligence. */
  readonly told?: readonly string[]
  /** What it comes of then, by which it is found as it is now. */
  readonly raisedFrom?: RaisedFrom
}

/**
 * What a reader sees of an item, and why. What keeps from comes before what lets in: an item that is kept from a post is not
 * there for it, whatever else would show it; a restricted record shows itself to people who are named and to no post; what
 * comes of intelligence goes to those who were told it.
 */
export function whoSees(reader: PaperReader, seen: SeenItem): Verdict {
  if (reader.contact && seen.item.keptFrom?.includes(reader.contact))
    return { sees: 'nothing', because: 'kept-from' }
  const part = partIn(reader, seen)
  if (!part) return { sees: 'counted', because: seen.told ? 'not-told' : 'not-involved' }
  if (!seen.head?.restriction) return { sees: 'full', because: part }
  return reader.people.some((person) => isReaderOf(seen.head, person))
    ? { sees: 'full', because: 'named' }
    : { sees: 'pointer', because: 'restricted' }
}

/** By what the reader has a part in the item; undefined where by nothing. */
function partIn(reader: PaperReader, { item, head, asked, acting, told }: SeenItem): SeesBecause | undefined {
  if (reader.part !== 'member') return reader.part
  const { contact = '' } = reader
  const isOf = (posts: readonly string[]) => posts.includes(contact)
  if (told) return isOf(told) ? 'told' : isOf(acting) ? 'acts' : undefined
  if (head && isAgencyOf(reader, head.agency)) return 'referred'
  if (isOf(asked)) return 'asked'
  if (isOf(acting)) return 'acts'
  if (item.presenter === contact) return 'presents'
  return reader.sees === 'all' ? 'sees-all' : undefined
}

/** A post is its agency's by the name that the directory has, or by those who read for it. */
const isAgencyOf = ({ organisation, people }: PaperReader, agency: Referral['agency']): boolean =>
  organisation === agency.name || people.some((person) => person.agency === agency.id)

/** Whether a restricted record lets a person read it on paper: those who are named, and those who wrote it. */
export const isReaderOf = (head: SeenItem['head'], person: { readonly id: string }): boolean =>
  head?.restriction === undefined ||
  head.author.id === person.id ||
  [...head.restriction.readers, ...(head.writers ?? [])].some(({ id }) => id === person.id)

/** Whether what an agency told the MASH goes on a copy: to the MASE as a whole, or to this post by leave. */
export const isPassedOn = (told: OwnedContribution, { contact }: Pick<PaperReader, 'contact'>): boolean =>
  mayPassOn(told, { kind: 'mase' }) ||
  (contact !== undefined && mayPassOn(told, { kind: 'agency', contactId: contact }))
