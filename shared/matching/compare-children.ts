import type { ChildSummary } from '#shared/referral/referral.ts'
import { compareNames, type NameLikeness } from './compare-names.ts'
import { knownChild } from './known-child.ts'
import { findDateSlip } from './slips.ts'

/**
 * How much speaks for two records being of one child. Only a person says that they are.
 *
 * strong    the same number, or a name alike and the same date of birth
 * likely    a name alike and a date of birth that may be a slip, or that and the same postcode
 * possible  less: twins and cousins are here too
 */
export type MatchStrength = 'strong' | 'likely' | 'possible' | 'none'

/** The comparison in words: what is the same, and what is not and should be looked at. */
export interface ChildComparison {
  readonly strength: MatchStrength
  readonly reasons: readonly string[]
  readonly differences: readonly string[]
}

/** What each finding is called. The order is that in which they are told. */
const words = {
  sameNhsNumber: 'Same NHS number',
  sameUpn: 'Same unique pupil number',
  sameName: 'Same name',
  nameVariant: 'Names are usual forms of each other',
  nameAlike: 'Names sound or look alike',
  namePart: 'Part of the name is the same',
  sameBirth: 'Same date of birth',
  birthSwapped: 'Day and month of birth may be swapped',
  birthSlip: 'Dates of birth differ as if one was mistyped',
  birthYearSlip: 'Years of birth differ as if one was mistyped',
  sameBirthYear: 'Same year of birth',
  samePostcode: 'Same postcode',
} as const

const differenceWords = {
  nhsNumber: 'Different NHS numbers',
  upn: 'Different unique pupil numbers',
  name: 'Different names',
  restOfName: 'The rest of the name is different or not known',
  dateOfBirth: 'Different dates of birth',
} as const

type Finding = keyof typeof words

/** What is found of names, dates and places, put together where it weighs the same. */
interface Weighed {
  readonly number: boolean
  readonly name: NameLikeness
  readonly birth: 'same' | 'slip' | 'year' | 'other' | 'not known'
  readonly postcode: boolean
}

/** The first row that holds says how strong the match is. */
const strengths: readonly (readonly [MatchStrength, (found: Weighed) => boolean])[] = [
  ['strong', ({ number }) => number],
  ['strong', ({ name, birth }) => isWhole(name) && birth === 'same'],
  ['likely', ({ name, birth }) => isWhole(name) && birth === 'slip'],
  ['likely', ({ name, birth, postcode }) => name === 'same' && birth === 'year' && postcode],
  ['possible', ({ name }) => name === 'same'],
  ['possible', ({ name, birth, postcode }) => isWhole(name) && (postcode || alikeIn.includes(birth))],
  ['possible', ({ name, birth, postcode }) => birth === 'same' && (name === 'part' || postcode)],
]

/** Of one year; or of a date that one of the two does not say, and that cannot speak against the name. */
const alikeIn: readonly Weighed['birth'][] = ['year', 'not known']

const isWhole = (name: NameLikeness): boolean => name !== 'part' && name !== 'different'

/** Compares what two records say of a child. The order of the two does not matter. */
export function compareChildren(a: ChildSummary, b: ChildSummary): ChildComparison {
  const one = knownChild(a)
  const other = knownChild(b)
  const same = (field: 'nhsNumber' | 'upn' | 'dateOfBirth' | 'postcode') =>
    one[field] !== undefined && one[field] === other[field]
  const differs = (field: 'nhsNumber' | 'upn' | 'dateOfBirth') =>
    one[field] !== undefined && other[field] !== undefined && one[field] !== other[field]

  const name = compareNames(one.nameParts, other.nameParts)
  const bothNamed = one.nameParts.length > 0 && other.nameParts.length > 0
  const birthDiffers = differs('dateOfBirth')
  const slip = birthDiffers ? findDateSlip(one.dateOfBirth ?? '', other.dateOfBirth ?? '') : undefined
  const sameYear = birthDiffers && !slip && one.dateOfBirth?.slice(0, 4) === other.dateOfBirth?.slice(0, 4)
  const found: Record<Finding, boolean> = {
    sameNhsNumber: same('nhsNumber'),
    sameUpn: same('upn'),
    sameName: name === 'same',
    nameVariant: name === 'variant',
    nameAlike: name === 'alike',
    namePart: name === 'part',
    sameBirth: same('dateOfBirth'),
    birthSwapped: slip === 'swapped',
    birthSlip: slip === 'digit',
    birthYearSlip: slip === 'year',
    sameBirthYear: sameYear,
    samePostcode: same('postcode'),
  }
  const different: Record<keyof typeof differenceWords, boolean> = {
    nhsNumber: differs('nhsNumber'),
    upn: differs('upn'),
    name: bothNamed && name === 'different',
    restOfName: name === 'part',
    dateOfBirth: birthDiffers && !slip,
  }
  const weighBirth = (): Weighed['birth'] => {
    if (found.sameBirth) return 'same'
    if (!birthDiffers) return 'not known'
    if (slip) return 'slip'
    return sameYear ? 'year' : 'other'
  }
  const weighed: Weighed = {
    number: found.sameNhsNumber || found.sameUpn,
    name,
    birth: weighBirth(),
    postcode: found.samePostcode,
  }
  return {
    strength: strengths.find(([, holds]) => holds(weighed))?.[0] ?? 'none',
    reasons: wordsOf(words, found),
    differences: wordsOf(differenceWords, different),
  }
}

function wordsOf<Key extends string>(all: Record<Key, string>, held: Record<Key, boolean>): string[] {
  return (Object.keys(all) as Key[]).filter((key) => held[key]).map((key) => all[key])
}
