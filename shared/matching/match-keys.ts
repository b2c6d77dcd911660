import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { knownChild } from './known-child.ts'
import { commonForm } from './name-variants.ts'
import { swapDayAndMonth } from './slips.ts'
import { nameSound } from './sound.ts'

/** Parts of a name of which each pair gets a key; names of more parts are rare, and their middle tells least. */
const MOST_PARTS = 4

/** A search asks for no more keys than this, whatever is known of the child. */
export const MOST_QUERIES = 4

/**
 * The keys under which a child is written down, so that another record of the same child can be found whichever of its
 * details are missing or wrong: NHS number, unique pupil number, name without a date of birth, date of birth without a
 * name, postcode. Five for a child with two names of whom all is known, and a few more for more names: a key is one
 * small item, written once, and pays for a search that needs no more than four of them.
 *
 * They can be read: the store keeps only a hash of them.
 */
export function matchKeys(child: ChildSummary): string[] {
  const { nameParts, dateOfBirth, nhsNumber, upn, postcode } = knownChild(child)
  return distinct([
    nhsNumber && numberKey(nhsNumber),
    upn && upnKey(upn),
    ...nameKeys(nameParts),
    dateOfBirth && birthKey(dateOfBirth),
    postcode && postcodeKey(postcode),
  ])
}

/**
 * The keys to look under for records of a child, at most four, chosen by what is known: the numbers, which are nearly
 * certain; the name, whatever was mistyped in the date; the date, whatever was mistyped in the name; then the postcode,
 * the date with day and month swapped, and other pairs of a longer name.
 */
export function searchKeys(child: ChildSummary): string[] {
  const { nameParts, dateOfBirth, nhsNumber, upn, postcode } = knownChild(child)
  const [wholeName, ...otherPairs] = nameKeys(nameParts)
  const swapped = dateOfBirth && swapDayAndMonth(dateOfBirth)
  return distinct([
    nhsNumber && numberKey(nhsNumber),
    upn && upnKey(upn),
    wholeName,
    dateOfBirth && birthKey(dateOfBirth),
    postcode && postcodeKey(postcode),
    swapped && isCalendarDate(swapped) ? birthKey(swapped) : undefined,
    ...otherPairs,
  ]).slice(0, MOST_QUERIES)
}

const numberKey = (nhsNumber: string) => `nhs-number:${nhsNumber}`
const upnKey = (upn: string) => `upn:${upn}`
const birthKey = (date: string) => `birth:${date}`
const postcodeKey = (postcode: string) => `postcode:${postcode}`
const nameKey = (parts: readonly string[]) => `name:${nameSound(parts.map(commonForm))}`

/** A key for each pair of parts, in either order, the first with the last before all others; of one part alone its own. */
function nameKeys(parts: readonly string[]): string[] {
  if (parts.length < 2) return parts.map((part) => nameKey([part]))
  const telling = parts.length <= MOST_PARTS ? parts : [...parts.slice(0, 2), ...parts.slice(-2)]
  const pairs = telling.flatMap((one, at) => telling.slice(at + 1).map((other) => [one, other]))
  return [nameKey(telling), ...pairs.map(nameKey)]
}

const distinct = (keys: readonly (string | undefined | false)[]): string[] => [
  ...new Set(keys.filter((key): key is string => Boolean(key))),
]
