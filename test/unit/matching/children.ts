import fc from 'fast-check'
import { checkNhsNumber } from '#shared/identifiers/nhs-number.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'

/** An invented child, with what a test says of it. */
export function aChild(change: ChildSummary = {}): ChildSummary {
  return { name: 'Amina Testcase', dateOfBirth: '2011-03-27', ...change }
}

const given = fc.constantFrom(
  'Amina',
  'Yusuf',
  'Zoë',
  'Mohammed',
  'Siân',
  'Łukasz',
  'Nguyen',
  'Anne-Marie',
  'Олена',
  '小明',
)
const family = fc.constantFrom(
  'Testcase',
  'O’Sample',
  'al-Demo',
  'Mc Example',
  'Trial Placeholder',
  'Проба',
  '例',
)

/** Names as they are typed. */
export const anyName = fc
  .tuple(given, fc.constantFrom('', '', 'Joy', 'Sue'), family)
  .map((parts) => parts.filter((part) => part !== '').join(' '))

/** Dates on which a child may be born. */
export const anyBirth = fc
  .integer({ min: Date.parse('2006-01-01'), max: Date.parse('2026-11-20') })
  .map((moment) => new Date(moment).toISOString().slice(0, 10))

const testNhsNumbers = Array.from({ length: 200 }, (_, at) => `999000${String(at).padStart(4, '0')}`).filter(
  (number) => checkNhsNumber(number).ok,
)

/** Children of whom more or less is known; small ranges, so that two of them often share something. */
export const anyChild: fc.Arbitrary<ChildSummary> = fc.record(
  {
    name: anyName,
    dateOfBirth: fc.oneof(anyBirth, fc.constantFrom('2011-03-02', '2011-02-03', '2011-03-12')),
    nhsNumber: fc.constantFrom(...testNhsNumbers.slice(0, 4)),
    upn: fc.constantFrom('R999999926001', 'C99999992600A'),
    postcode: fc.constantFrom('ZZ99 3VZ', 'ZZ99 3WZ'),
  },
  { requiredKeys: [] },
)
