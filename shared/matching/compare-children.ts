import type { ChildSummary } from '#shared/referral/referral.ts'
import { compareNames } from './compare-names.ts'
import { knownChild } from './known-child.ts'
import { isDateSlip } from './slips.ts'

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
  nameAlike: 'Names sound or look alike',
  sameBirth: 'Same date of birth',
  birthSlip: 'Dates of birth differ as if one was mistyped',
  sameBirthYear: 'Same year of birth',
  samePostcode: 'Same postcode',
} as const

const differenceWords = {
  nhsNumber: 'Different NHS numbers',
  upn: 'Different unique pupil numbers',
  name: 'Different names',
  dateOfBirth: 'Different dates of birth',
} as const

type Finding = keyof typeof words

/** Each row holds where all its findings do. The first that holds says how strong the match is. */
const strengths: readonly (readonly [MatchStrength, ...Finding[]])[] = [
  ['strong', 'sameNhsNumber'],
  ['strong', 'sameUpn'],
  ['strong', 'sameName', 'sameBirth'],
  ['strong', 'nameAlike', 'sameBirth'],
  ['likely', 'sameName', 'birthSlip'],
  ['likely', 'nameAlike', 'birthSlip'],
  ['likely', 'sameName', 'sameBirthYear', 'samePostcode'],
  ['possible', 'sameName'],
  ['possible', 'nameAlike', 'sameBirthYear'],
  ['possible', 'nameAlike', 'samePostcode'],
  ['possible', 'sameBirth', 'samePostcode'],
]

/** Compares what two records say of a child. The order of the two does not matter. */
export function compareChildren(a: ChildSummary, b: ChildSummary): ChildComparison {
  const one = knownChild(a)
  const other = knownChild(b)
  const same = (field: 'nhsNumber' | 'upn' | 'dateOfBirth' | 'postcode') =>
    one[field] !== undefined && one[field] === other[field]
  const differs = (field: 'nhsNumber' | 'upn' | 'dateOfBirth') =>
    one[field] !== undefined && other[field] !== undefined && one[field] !== other[field]

  const names = compareNames(one.nameParts, other.nameParts)
  const bothNamed = one.nameParts.length > 0 && other.nameParts.length > 0
  const birthDiffers = differs('dateOfBirth')
  const slip = birthDiffers && isDateSlip(one.dateOfBirth ?? '', other.dateOfBirth ?? '')
  const found: Record<Finding, boolean> = {
    sameNhsNumber: same('nhsNumber'),
    sameUpn: same('upn'),
    sameName: names === 'same',
    nameAlike: names === 'alike',
    sameBirth: same('dateOfBirth'),
    birthSlip: slip,
    sameBirthYear: birthDiffers && !slip && one.dateOfBirth?.slice(0, 4) === other.dateOfBirth?.slice(0, 4),
    samePostcode: same('postcode'),
  }
  const different: Record<keyof typeof differenceWords, boolean> = {
    nhsNumber: differs('nhsNumber'),
    upn: differs('upn'),
    name: bothNamed && names === 'different',
    dateOfBirth: birthDiffers && !slip,
  }
  return {
    strength: strengths.find(([, ...findings]) => findings.every((finding) => found[finding]))?.[0] ?? 'none',
    reasons: wordsOf(words, found),
    differences: wordsOf(differenceWords, different),
  }
}

function wordsOf<Key extends string>(all: Record<Key, string>, held: Record<Key, boolean>): string[] {
  return (Object.keys(all) as Key[]).filter((key) => held[key]).map((key) => all[key])
}
