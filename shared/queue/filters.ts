import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { ageOn } from '../identifiers/date.ts'
import type { Referral } from '../referral/referral.ts'
import type { Concern } from './concerns.ts'
import type { CountedRating } from './counts.ts'

/** Ages by which a queue is narrowed down; years from and to, both included. */
export const ageBands = {
  'under-5': { words: 'Under 5', from: 0, to: 4 },
  '5-9': { words: '5 to 9', from: 5, to: 9 },
  '10-12': { words: '10 to 12', from: 10, to: 12 },
  '13-15': { words: '13 to 15', from: 13, to: 15 },
  '16-17': { words: '16 or 17', from: 16, to: 17 },
  'over-17': { words: '18 or older', from: 18, to: Number.MAX_SAFE_INTEGER },
} as const

/** An age that is no band: the date of birth is not known, or lies ahead. */
export const agesApart = { unborn: 'Not yet born', 'not-known': 'Age not known' } as const

export type Age = keyof typeof ageBands | keyof typeof agesApart
export const ageIds = [...Object.keys(ageBands), ...Object.keys(agesApart)] as [Age, ...Age[]]
export const ageWords = (age: Age): string =>
  age in agesApart ? agesApart[age as keyof typeof agesApart] : ageBands[age as keyof typeof ageBands].words

/** Whether others came about the same child in the twelve months before. */
export const repeats = {
  repeat: 'Referred before in the last 12 months',
  pattern: 'A pattern of referrals to look at together',
  first: 'Not referred before',
} as const
export type Repeat = keyof typeof repeats
export const repeatIds = Object.keys(repeats) as [Repeat, ...Repeat[]]

/** What a view of the queue is narrowed down to; all that is said must be so. */
export interface QueueFilters {
  /** Any of these. */
  readonly ratings?: readonly CountedRating[]
  /** Id of the agency that sent it. */
  readonly agency?: string
  /** A part of the name of the child's school, as it was typed. */
  readonly school?: string
  readonly concern?: Concern
  readonly age?: Age
  readonly repeat?: Repeat
}

/** What of a referral filters look at. */
export type Filtered = Pick<Referral, 'rating' | 'agency' | 'school' | 'concerns' | 'child' | 'repeat'>

export const isFiltered = (filters: QueueFilters): boolean =>
  Object.values(filters).some((one) =>
    Array.isArray(one) ? one.length > 0 : one !== undefined && one !== '',
  )

/** Whether a referral is among what is looked for. `today` is the date in London. */
export function passes(filters: QueueFilters, referral: Filtered, today: CalendarDate): boolean {
  const { ratings = [], agency, school, concern, age, repeat } = filters
  return (
    (ratings.length === 0 || ratings.includes(referral.rating?.level ?? 'unrated')) &&
    (!agency || referral.agency.id === agency) &&
    (!school || plain(referral.school ?? '').includes(plain(school))) &&
    (!concern || (referral.concerns ?? []).includes(concern)) &&
    (!age || ageOfChild(referral, today) === age) &&
    (!repeat || isRepeat(repeat, referral))
  )
}

/** The name of a school without what people write in different ways: "St. Ann's" is "st anns". */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export function ageOfChild({ child }: Pick<Referral, 'child'>, today: CalendarDate): Age {
  const { dateOfBirth, expected } = child
  if (expected && !dateOfBirth) return 'unborn'
  if (!dateOfBirth) return 'not-known'
  if (dateOfBirth > today) return 'unborn'
  const years = ageOn(dateOfBirth, today)
  const bands = Object.entries(ageBands) as [keyof typeof ageBands, { from: number; to: number }][]
  return bands.find(([, { from, to }]) => years >= from && years <= to)?.[0] ?? 'not-known'
}

function isRepeat(repeat: Repeat, { repeat: facts }: Filtered): boolean {
  if (repeat === 'pattern') return facts?.pattern === true
  return (facts?.earlier ?? 0) > 0 === (repeat === 'repeat')
}
