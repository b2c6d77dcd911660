import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { MOST_QUERIES, matchKeys, searchKeys } from '#shared/matching/match-keys.ts'
import type { ChildSummary } from '#shared/referral/referral.ts'
import { aChild, anyBirth, anyChild, anyName } from './children.ts'

/** Whether a search for a child leads to a record of it. */
const isFound = (searched: ChildSummary, known: ChildSummary): boolean => {
  const written = matchKeys(known)
  return searchKeys(searched).some((key) => written.includes(key))
}

describe('the keys that a child is written down under', () => {
  test('are the numbers, the sound of the name, the date of birth and the postcode, each by itself', () => {
    const child = aChild({ nhsNumber: '999 000 0018', upn: 'r999999926001', postcode: 'zz993vz' })
    expect(matchKeys(child)).toEqual([
      'nhs-number:9990000018',
      'upn:R999999926001',
      'name:AMN+TSTKS',
      'birth:2011-03-27',
      'postcode:ZZ99 3VZ',
    ])
  })

  test('are made only of what is known and valid', () => {
    expect(matchKeys({})).toEqual([])
    expect(matchKeys({ nhsNumber: '9990000019', upn: 'x', postcode: 'none' })).toEqual([])
    expect(matchKeys({ dateOfBirth: '2011-02-30' })).toEqual([])
  })

  test('are few, however long the name is', () => {
    const name = 'Amina Joy Sue Beth Mae Trial Sample Placeholder Testcase'
    expect(matchKeys(aChild({ name, upn: 'R999999926001' })).length).toBeLessThanOrEqual(8)
  })
})

describe('a search', () => {
  test('asks for at most four keys, all different, for any child, and for some where anything is known', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        const keys = searchKeys(child)
        expect(keys.length).toBeLessThanOrEqual(MOST_QUERIES)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys.length > 0).toBe(matchKeys(child).length > 0)
      }),
    )
  })

  test('finds a child again by any one thing that is known of it', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        for (const [field, value] of Object.entries(child))
          expect(isFound({ [field]: value }, child), field).toBe(true)
      }),
    )
  })

  test('finds a name in any order, with and without middle names, whatever the date of birth', () => {
    for (const name of ['Testcase Amina', 'Amina Joy Testcase', 'TESTCASE, Ameena', 'Amina Testcase-Sample'])
      expect(isFound(aChild(), aChild({ name, dateOfBirth: '1999-12-31' })), name).toBe(true)
  })

  test.each([
    ['Kate', 'Katherine'],
    ['Katey', 'Catherine'],
    ['Bill', 'William'],
    ['Kasia', 'Katarzyna'],
    ['Mohammed', 'Muhammad'],
    ['Md', 'Mohamed'],
    ['Maxamed', 'Mohammed'],
    ['Yusuf', 'Joseph'],
    ['Ola', 'Aleksandra'],
    ['Gosia', 'Małgorzata'],
    ['Sam', 'Samantha'],
    ['Sam', 'Samuel'],
    ['Piotr', 'Peter'],
    ['Seán', 'John'],
  ])('finds %s under %s, and the other way round', (one, other) => {
    const [a, b] = [one, other].map((given) => ({ name: `${given} Testcase` })) as [
      ChildSummary,
      ChildSummary,
    ]
    expect(isFound(a, b)).toBe(true)
    expect(isFound(b, a)).toBe(true)
  })

  test('finds a child whose date of birth was mistyped in any way, by the name', () => {
    fc.assert(
      fc.property(anyName, anyBirth, anyBirth, (name, born, other) => {
        expect(isFound({ name, dateOfBirth: other }, { name, dateOfBirth: born })).toBe(true)
      }),
    )
  })

  test('finds a child whose name was mistyped in any way, by the date of birth, also with day and month swapped', () => {
    fc.assert(
      fc.property(anyName, anyName, anyBirth, (name, other, born) => {
        expect(isFound({ name, dateOfBirth: born }, { name: other, dateOfBirth: born })).toBe(true)
        const swapped = `${born.slice(0, 4)}-${born.slice(8)}-${born.slice(5, 7)}`
        fc.pre(isCalendarDate(swapped))
        expect(isFound({ name, dateOfBirth: swapped }, { name: other, dateOfBirth: born })).toBe(true)
      }),
    )
  })
})
