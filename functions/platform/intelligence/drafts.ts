import { DRAFT_DAYS, type GivenNow, SHOWN_MINUTES, type SubmissionDraft } from '#shared/intelligence/draft.ts'
import { toInstant } from '#shared/time/zone.ts'
import type { Dependencies } from '../dependencies.ts'
import type { Item } from '../items.ts'
import { type Key, keys } from '../keys.ts'
import { intelligenceKeys } from './keys.ts'

/** How the sort keys start of what somebody is giving. */
export const DRAFTS = intelligenceKeys.draft('', '').sk

/**
 * The name under which giving stands in the trail. It has no reference: who looks through the trail cannot tell which item came from
 * whom.
 */
export const GIVING = 'intelligence'

interface Sealed {
  readonly version: number
  readonly sealed: string
}

const DAY = 24 * 60 * 60 * 1000
const inSeconds = (instant: string): number => Math.ceil(Date.parse(instant) / 1000)

/** When a draft goes that was touched at a moment (ISO). */
export const goesAfter = (savedAt: string): string => toInstant(Date.parse(savedAt) + DRAFT_DAYS * DAY)

/** A draft as it is stored: encrypted whole, since it names people and says how its giver knows. */
export const draftItem = (
  { seal }: Pick<Dependencies, 'seal'>,
  person: string,
  draft: SubmissionDraft,
): Item<Sealed> => ({
  ...intelligenceKeys.draft(person, draft.id),
  entity: 'intelligence-draft',
  data: { version: draft.version, sealed: seal(JSON.stringify(draft), draft.id) },
  expires: inSeconds(draft.goesAt),
})

/** The draft in an item; undefined where there is none, or its time is up and the database has not taken it away yet. */
export function draftIn(
  { unseal, clock }: Pick<Dependencies, 'unseal' | 'clock'>,
  item: Item | undefined,
): SubmissionDraft | undefined {
  if (!item) return undefined
  const id = item.sk.slice(DRAFTS.length)
  const draft: SubmissionDraft = JSON.parse(unseal((item.data as Sealed).sealed, id))
  return draft.goesAt > clock().toISOString() ? draft : undefined
}

/** Where it is remembered what a draft of somebody became. */
export const givenKey = (person: string, id: string): Key => keys.request(person, `given-${id}`)

/** Remembers for a while what a draft became, for its giver alone: pressing twice, and the page that shows the references. */
export const givenItem = (
  { seal }: Pick<Dependencies, 'seal'>,
  person: string,
  given: GivenNow,
): Item<Sealed> => ({
  ...givenKey(person, given.id),
  entity: 'request',
  data: { version: 1, sealed: seal(JSON.stringify(given), given.id) },
  expires: inSeconds(shownUntil(given)),
})

const shownUntil = ({ at }: GivenNow): string => toInstant(Date.parse(at) + SHOWN_MINUTES * 60 * 1000)

/** What a draft became, as long as it is shown. */
export function givenIn(
  { unseal, clock }: Pick<Dependencies, 'unseal' | 'clock'>,
  item: Item | undefined,
  id: string,
): GivenNow | undefined {
  if (!item) return undefined
  const given: GivenNow = JSON.parse(unseal((item.data as Sealed).sealed, id))
  return shownUntil(given) > clock().toISOString() ? given : undefined
}
