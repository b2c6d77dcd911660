import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { thingsInItem } from '#shared/intelligence/mentions-in-item.ts'
import { thingOfMention } from '#shared/intelligence/mentions-of-referral.ts'
import type { Thing } from '#shared/intelligence/near-thing.ts'
import type { StoredMentions } from '#shared/mentions/mention.ts'
import type { Person } from '#shared/people/person.ts'
import type { Reach } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Dependencies } from '../dependencies.ts'
import { type Key, keys } from '../keys.ts'
import { getMany, queryLatest } from '../read.ts'
import { isHiddenFrom } from '../restricted.ts'
import { isKeptFrom } from './kept.ts'
import { intelligenceKeys } from './keys.ts'
import { soughtMarks } from './thing-marks.ts'

/** As many as are looked at under one mark. What is named more often than that tells nothing. */
const MOST_OF_ONE = 20
/** With the record that an item was raised in, and with what a referral mentions, these are read in one round trip. */
const MOST_ITEMS = 30
const MOST_REFERRALS = 20

/** What a pointer leads to. */
export interface PointsTo {
  readonly reference: string
  /** The record that the item was raised in. */
  readonly raisedIn?: string
}

/** An item or a referral that may name the same as another, with all that it names. */
export interface NamedIn {
  readonly reference: string
  readonly item?: IntelligenceItem
  /** The referral; of an item the record that it was raised in. */
  readonly referral?: Referral
  readonly things: readonly Thing[]
}

const WHOLE_TIME = '0'
const notMore = (found: ReadonlyMap<string, PointsTo>, most: number) => [...found.values()].slice(0, most)

/**
 * Other items and referrals of a partnership that may name the same as some things do, what is certain first. At most thirty
 * marks are looked for, twenty of each, and the heads of what is found are read as they are now. Who may know of them is for
 * `reachOfNamed` to say.
 */
export async function findConnected(
  deps: Dependencies,
  code: string,
  things: readonly Thing[],
  except: string,
  where: 'everywhere' | 'in items' = 'everywhere',
): Promise<{ readonly found: readonly NamedIn[]; readonly more: boolean }> {
  const sought = soughtMarks(deps, code, things)
  const lookUnder = ({ pk }: Key) => queryLatest<PointsTo>(deps, { pk, from: WHOLE_TIME, limit: MOST_OF_ONE })
  const [ofItems, ofReferrals] = await Promise.all([
    Promise.all(sought.marks.map(({ mark }) => lookUnder(intelligenceKeys.mention(code, mark, '', '')))),
    Promise.all(
      (where === 'everywhere' ? sought.marks : []).map(({ mark, isExact }) =>
        lookUnder(isExact ? keys.mention(code, mark, '', '') : intelligenceKeys.near(code, mark, '', '')),
      ),
    ),
  ])
  const distinct = (lists: typeof ofItems) =>
    new Map(
      lists
        .flat()
        .flatMap(({ data }) => (data.reference === except ? [] : [[data.reference, data] as const])),
    )
  const [items, referrals] = [distinct(ofItems), distinct(ofReferrals)]
  return {
    found: await readNamed(deps, notMore(items, MOST_ITEMS), notMore(referrals, MOST_REFERRALS)),
    more: sought.more || items.size > MOST_ITEMS || referrals.size > MOST_REFERRALS,
  }
}

/** As many as one round trip reads. */
const AT_ONCE = 100

/** Reads items and referrals with what they name, in one round trip; those that are not there any more are left out. */
export async function readNamed(
  deps: Dependencies,
  items: readonly PointsTo[],
  referrals: readonly PointsTo[],
): Promise<NamedIn[]> {
  const raisedIn = items.flatMap((one) => one.raisedIn ?? [])
  const wanted = [
    ...items.map(({ reference }) => intelligenceKeys.item(reference)),
    ...[...raisedIn, ...referrals.map(({ reference }) => reference)].map(keys.referral),
    ...referrals.map(({ reference }) => keys.mentions(reference)),
  ]
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, part) =>
    wanted.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const read = (await Promise.all(parts.map((part) => getMany(deps, part)))).flat()
  const at = new Map(wanted.map(({ pk, sk }, place) => [`${pk} ${sk}`, read[place]?.data]))
  const dataAt = ({ pk, sk }: Key) => at.get(`${pk} ${sk}`)
  const ofItems = items.flatMap((one): NamedIn[] => {
    const item = dataAt(intelligenceKeys.item(one.reference)) as IntelligenceItem | undefined
    const referral = one.raisedIn ? (dataAt(keys.referral(one.raisedIn)) as Referral | undefined) : undefined
    return item ? [{ reference: one.reference, item, referral, things: thingsInItem(item) }] : []
  })
  const ofReferrals = referrals.flatMap(({ reference }): NamedIn[] => {
    const referral = dataAt(keys.referral(reference)) as Referral | undefined
    const stored = dataAt(keys.mentions(reference)) as StoredMentions | undefined
    return referral && stored ? [{ reference, referral, things: stored.mentions.map(thingOfMention) }] : []
  })
  return [...ofItems, ...ofReferrals]
}

/**
 * How far an intelligence officer gets with an item or a referral: not to what is kept from them, nor to what is a draft again;
 * of what is restricted, where they are not named, only that it exists.
 */
export function reachOfNamed(deps: Dependencies, person: Person, { item, referral }: NamedIn): Reach {
  const { partnership } = (item ?? referral) as { readonly partnership: string }
  if (partnership !== person.partnership || (item && isKeptFrom(deps, person, item))) return 'none'
  if (!item && referral?.desks.length === 0) return 'none'
  return referral && isHiddenFrom(deps, person, referral, 'intelligence.read', undefined) ? 'pointer' : 'open'
}
