import type { Contact } from '../people/contact.ts'
import type { Grading } from './grading.ts'
import type { IntelligenceItem } from './item.ts'
import { type ItemDetails, type ItemKind, kindNames } from './kinds.ts'
import { findPlace } from './recipient-place.ts'

/** A post that may be chosen, or may not, and why. */
export interface Proposal {
  readonly contactId: string
  /** Why it is proposed, in words; none where it is not. */
  readonly reasons: readonly string[]
  /** Why it cannot be given to, in words. */
  readonly not?: string
}

/** What is given, of an item. */
export interface ToGive {
  readonly kind: ItemKind
  readonly handling: Grading['handling']
  readonly named: IntelligenceItem['named']
  /** What says where: `placesIn`. */
  readonly places: readonly string[]
  /** The text that is released. */
  readonly text: string
}

/** Of whom the item is kept: says nothing of whether it is by exclusion, or because it came from there. */
export const NOT_TO_BE_TOLD = 'Not to be told of this item'
const NOBODY_READS = 'Nobody can sign in for this post yet. An administrator can change that'
export const NO_CONDITIONS =
  'The directory does not say that this post may be given what is handled with conditions (code C). An administrator can change that'
const IS_THE_DESK = 'This is the desk itself'

/**
 * Looks at every post in use, for whether it needs to know. It proposes and gives a reason; a person chooses.
 *
 * @param kept the posts of which somebody may not learn of the item
 * @param unread the posts for which nobody can sign in
 */
export function proposeRecipients(
  item: ToGive,
  contacts: readonly Contact[],
  {
    desk,
    kept,
    unread,
  }: { readonly desk: string; readonly kept: ReadonlySet<string>; readonly unread: ReadonlySet<string> },
): Proposal[] {
  const why = (contact: Contact): string | undefined => {
    if (contact.id === desk) return IS_THE_DESK
    if (kept.has(contact.id)) return NOT_TO_BE_TOLD
    if (unread.has(contact.id)) return NOBODY_READS
    return item.handling === 'C' && !contact.needs?.conditions ? NO_CONDITIONS : undefined
  }
  return contacts
    .filter(({ active }) => active)
    .map((contact) => {
      const not = why(contact)
      return { contactId: contact.id, reasons: not ? [] : reasonsFor(item, contact), ...(not && { not }) }
    })
    .toSorted((a, b) => rank(a) - rank(b))
}

/** Those with the most reasons first, those that cannot be given to last; else in the order of the directory. */
const rank = ({ reasons, not }: Proposal): number => (not ? 1 : -reasons.length)

function reasonsFor(item: ToGive, { id, needs }: Contact): string[] {
  const byGiver = item.named.some(({ contactId, told }) => contactId === id && !told)
    ? ['Whoever gave it named this post as one that needs to know']
    : []
  if (!needs?.kinds.includes(item.kind)) return byGiver
  const what = `It needs to know of this: ${kindNames[item.kind].toLowerCase()}`
  if (needs.places.length === 0) return [...byGiver, what]
  const place = needs.places.find((one) => [...item.places, item.text].some((text) => findPlace(text, one)))
  if (place) return [...byGiver, what, `It is in its area: ${place}`]
  return item.places.length > 0 ? byGiver : [...byGiver, `${what}, and where it was is not known`]
}

/** The details that say where something is. */
const whereabouts = ['address', 'postcode', 'area', 'school', 'work']

/** What says where an item is: details, and where it happened. */
export const placesIn = (details: ItemDetails, where: string | undefined): string[] =>
  [...whereabouts.map((id) => details[id]), where].filter((text): text is string => Boolean(text?.trim()))
