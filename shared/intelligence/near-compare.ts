import { compareNames } from '../matching/compare-names.ts'
import { nameParts } from '../matching/name-parts.ts'
import { foldAccount, localPart } from './near-account.ts'
import { bornWords, compareBorn } from './near-born.ts'
import { districtOf, streetOf } from './near-place.ts'
import { foldPlate, standsIn } from './near-plate.ts'
import { LEAST_OF_NUMBER, LEAST_OF_PLATE, mayBePart, type Thing } from './near-thing.ts'

/** How two things compare, with what speaks for their being one and what against it, in words. */
export interface Likeness {
  readonly strength: 'exact' | 'near'
  /** Never empty. */
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
}

const exact = (reason: string, differences: readonly string[] = []): Likeness => ({
  strength: 'exact',
  reasons: [reason],
  differences,
})
const near = (reasons: readonly string[], differences: readonly string[] = []): Likeness => ({
  strength: 'near',
  reasons,
  differences,
})

/**
 * Compares two things; undefined where nothing speaks for their being one. It does not matter which comes first.
 *
 * @param alsoAlike something else in the same two records is alike: then one part of a name is enough
 */
export function compareThings(one: Thing, other: Thing, alsoAlike = false): Likeness | undefined {
  const likeness = compareThemselves(one, other, alsoAlike)
  const besides = likeness ? differencesBesides(one, other) : []
  return likeness && besides.length > 0
    ? { ...likeness, differences: [...likeness.differences, ...besides] }
    : likeness
}

/** What is said of both besides, and is not the same: "Colour: Dark blue, and Silver". */
const differencesBesides = (one: Thing, other: Thing): string[] =>
  Object.entries(one.besides ?? {}).flatMap(([what, said]) => {
    const there = other.besides?.[what]
    const isSame = there === undefined || there.trim().toLowerCase() === said.trim().toLowerCase()
    return isSame ? [] : [`${what}: ${[said, there].toSorted().join(', and ')}`]
  })

function compareThemselves(one: Thing, other: Thing, alsoAlike: boolean): Likeness | undefined {
  if (isOfAccount(one) && isOfAccount(other)) return compareAccounts(one, other)
  if (one.kind !== other.kind) return undefined
  switch (one.kind) {
    case 'vehicle':
      return comparePlates(one, other)
    case 'telephone':
      return compareNumbers(one, other)
    case 'person':
      return comparePeople(one, other, alsoAlike)
    default:
      return comparePlaces(one, other)
  }
}

/** The shorter first; of two as long the one of which less is known. */
function inOrder(one: Thing, other: Thing): [Thing, Thing] {
  const sizeOf = ({ value }: Thing) => value.length + value.replaceAll('?', '').length / 100
  const difference = sizeOf(one) - sizeOf(other)
  return difference < 0 || (difference === 0 && one.value <= other.value) ? [one, other] : [other, one]
}

function comparePlates(one: Thing, other: Thing): Likeness | undefined {
  if (one.key && one.key === other.key) return exact('The same number plate')
  const [short, long] = inOrder(one, other)
  const [part, whole] = [foldPlate(short.value), foldPlate(long.value)]
  if (part === whole && one.key && other.key)
    return near(['The same number plate, if O and 0, or I and 1, were taken for one another'])
  const isPart = mayBePart(short) || mayBePart(long)
  if (!isPart || !standsIn(part, whole, LEAST_OF_PLATE)) return undefined
  const isSlip = !standsIn(short.value, long.value, LEAST_OF_PLATE)
  return near([
    short.value === long.value
      ? `The same part of a number plate: ${short.text}`
      : `${short.text} stands in ${long.text}, in this order`,
    ...(isSlip ? ['O and 0, or I and 1, may have been taken for one another'] : []),
  ])
}

function compareNumbers(one: Thing, other: Thing): Likeness | undefined {
  if (one.key && other.key) return one.key === other.key ? exact('The same telephone number') : undefined
  const [short, long] = inOrder(one, other)
  if (!standsIn(short.value, long.value, LEAST_OF_NUMBER)) return undefined
  const figures = `the figures ${short.value}`
  if (short.value === long.value) return near([`The same part of a telephone number: ${figures}`])
  return near([
    long.value.endsWith(short.value)
      ? `${long.text} ends with ${figures}`
      : `${long.text} has ${figures} in it, in this order`,
  ])
}

function comparePeople(one: Thing, other: Thing, alsoAlike: boolean): Likeness | undefined {
  const names = compareNames(nameParts(one.value), nameParts(other.value))
  const births = compareBorn(one.born, other.born)
  if (names === 'different' || (births === 'different' && (names === 'part' || names === 'alike')))
    return undefined
  const isSameBirth = births === 'same' || births === 'alike'
  if (names === 'part' && !isSameBirth && !alsoAlike) return undefined
  const differences =
    births === 'different' && one.born && other.born
      ? [`One is ${[bornWords(one.born), bornWords(other.born)].toSorted().join(', the other ')}`]
      : []
  if (one.key && one.key === other.key && births !== 'different')
    return exact(nameReasons[names], differences)
  const isSingle = one.key === undefined && other.key === undefined
  return near(
    [
      isSingle && names === 'same' ? 'The same single name' : nameReasons[names],
      ...(births === 'same' ? ['The same date of birth'] : []),
      ...(births === 'alike' ? ['Date of birth or age alike'] : []),
      ...(names === 'part' && alsoAlike ? ['Something else in both is alike'] : []),
    ],
    differences,
  )
}

const nameReasons = {
  same: 'The same name',
  variant: 'Usual forms of the same name',
  alike: 'The names sound or are written alike',
  part: 'One part of the name is the same',
} as const

const isOfAccount = ({ kind }: Thing): boolean => kind === 'account' || kind === 'email'

function compareAccounts(one: Thing, other: Thing): Likeness | undefined {
  if (one.key === other.key)
    return exact(one.kind === 'email' ? 'The same email address' : 'The same account name')
  const nameOf = ({ kind, value }: Thing) => foldAccount(kind === 'email' ? localPart(value) : value)
  if (nameOf(one) !== nameOf(other)) return undefined
  return near([
    one.kind === other.kind
      ? 'The names differ in capitals, dots, lines or the figures at the end only'
      : 'An email address and an account are named alike',
  ])
}

function comparePlaces(one: Thing, other: Thing): Likeness | undefined {
  if (one.key && one.key === other.key) return exact('The same place')
  // Two houses of one street are two places, and so are two whole postcodes.
  if (one.key && other.key) return undefined
  const [street, otherStreet] = [streetOf(one.value), streetOf(other.value)]
  if (street && street === otherStreet)
    return near(['The same street; without a number in at least one of the two'])
  const [district, otherDistrict] = [districtOf(one.value), districtOf(other.value)]
  return district && district === otherDistrict
    ? near(['The same postcode district; not the whole postcode in at least one of the two'])
    : undefined
}
