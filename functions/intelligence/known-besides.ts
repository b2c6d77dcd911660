import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { OpenedItem } from '#functions/platform/intelligence/open-item.ts'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import { detailsOf, type ItemDetails } from '#shared/intelligence/kinds.ts'
import type { KnownBesides } from '#shared/intelligence/revealing.ts'
import { fold } from '#shared/intelligence/revealing-text.ts'
import { notNames, relations } from '#shared/intelligence/revealing-words.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { unsealSource } from './unseal-source.ts'

/** The details of any kind that hold somebody's name. */
const named = new Set(['name', 'otherNames', 'user'])

/**
 * What a text for release is compared with. Who gave it stands among everybody else of the partnership: that something is pointed
 * at does not tell which of them it was.
 */
export async function knownBesides(
  deps: Dependencies,
  { item, stored, contacts }: OpenedItem,
  people: readonly Person[],
  details: ItemDetails,
): Promise<KnownBesides> {
  const source = unsealSource(deps, item.reference, stored)
  const head = item.raisedIn && (await findItem<Referral>(deps, keys.referral(item.raisedIn.reference)))
  const child = head?.data.child.name
  const said = [source.toldBy, source.howWords, source.whoElseKnows, source.caution]
  return {
    people: [source.person.name, ...people.map(({ name }) => name)],
    postsAndAgencies: [
      source.person.post,
      source.agency.name,
      ...people.flatMap(({ post, agency }) => [post, agency.name]),
      ...contacts.flatMap(({ post, organisation }) => [post, organisation]),
    ],
    names: [
      ...(child ? [child] : []),
      ...said.flatMap((text) => (text ? capitalised(text) : [])),
      ...capitalised(withoutPlaces(item.what)),
    ],
    about: detailsOf[item.kind].flatMap(({ id }) => (named.has(id) && details[id] ? [details[id]] : [])),
    submission: [item.what, item.when, item.where, item.often, ...said].flatMap((text) => text ?? []),
  }
}

/** Words with capitals in a row. */
const CAPITALS = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu

/** Without what is called like a place: Osier Wharf. Where it happened is often needed. */
const withoutPlaces = (text: string): string =>
  text.replaceAll(CAPITALS, (words) => (notNames.has(fold(words.split(/\s+/).at(-1) ?? '')) ? '' : words))

/** What could be a name in something that was said: capitalised words that are not there because a sentence begins. */
const capitalised = (text: string): string[] =>
  Array.from(text.matchAll(/(?<=[^.!?:\s]\s+|^)\p{Lu}\p{Ll}[\p{L}'’-]+/gu), ([name]) => name).filter(
    (name) => !notNames.has(fold(name)) && !relations.includes(fold(name)),
  )
