import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { compareChildren } from '#shared/matching/compare-children.ts'
import { matchKeys, searchKeys } from '#shared/matching/match-keys.ts'
import { findDateSlip, isOneSlip } from '#shared/matching/slips.ts'
import { aChild, anyBirth, anyChild, anyName } from './children.ts'

describe('two records', () => {
  test('with the same NHS number are strong whatever else they say, and what differs is told', () => {
    const found = compareChildren(
      aChild({ nhsNumber: '9990000018' }),
      aChild({ nhsNumber: '999 000 0018', name: 'Joy Sample', dateOfBirth: '2009-11-05' }),
    )
    expect(found).toEqual({
      strength: 'strong',
      reasons: ['Same NHS number'],
      differences: ['Different names', 'Different dates of birth'],
    })
  })

  test('with the same unique pupil number are strong', () => {
    const found = compareChildren({ upn: 'R999999926001' }, aChild({ upn: 'R999999926001' }))
    expect(found).toEqual({ strength: 'strong', reasons: ['Same unique pupil number'], differences: [] })
  })

  test('with a name that sounds alike and the same date of birth are strong', () => {
    const found = compareChildren(aChild({ name: 'Mohammed Testcase' }), aChild({ name: 'Testcase Muhamad' }))
    expect(found).toMatchObject({
      strength: 'strong',
      reasons: ['Names sound or look alike', 'Same date of birth'],
    })
  })

  test('with a name alike and a mistyped date of birth are likely', () => {
    const found = compareChildren(
      aChild({ dateOfBirth: '2011-03-02' }),
      aChild({ dateOfBirth: '2011-02-03' }),
    )
    expect(found).toEqual({
      strength: 'likely',
      reasons: ['Same name', 'Day and month of birth may be swapped'],
      differences: [],
    })
  })

  test('of twins at one address are only possible, and their names are told apart', () => {
    const found = compareChildren(
      aChild({ name: 'Amina Testcase', postcode: 'ZZ99 3VZ' }),
      aChild({ name: 'Yusuf Testcase', postcode: 'ZZ99 3VZ' }),
    )
    expect(found).toEqual({
      strength: 'possible',
      reasons: ['Part of the name is the same', 'Same date of birth', 'Same postcode'],
      differences: ['The rest of the name is different or not known'],
    })
  })

  test('with other middle names are still alike', () => {
    const found = compareChildren(
      aChild({ name: 'Amina Joy Testcase' }),
      aChild({ name: 'Amina Sue Testcase' }),
    )
    expect(found.strength).toBe('strong')
  })

  test('with one part of the name and the date of birth in common are possible, as after a new family name', () => {
    for (const name of ['Amina', 'Amina Placeholder'])
      expect(compareChildren(aChild({ name }), aChild())).toEqual({
        strength: 'possible',
        reasons: ['Part of the name is the same', 'Same date of birth'],
        differences: ['The rest of the name is different or not known'],
      })
    expect(compareChildren({ name: 'Amina' }, { name: 'Amina Testcase' }).strength).toBe('none')
  })

  test('with a usual form of the name and one date of birth not known are possible', () => {
    const found = compareChildren({ name: 'Kate Testcase' }, aChild({ name: 'Katherine Testcase' }))
    expect(found.strength).toBe('possible')
    const other = { name: 'Kate Testcase', dateOfBirth: '1999-01-05' }
    expect(compareChildren(other, aChild({ name: 'Katherine Testcase' })).strength).toBe('none')
  })

  test.each([
    ['Kate Testcase', 'Katherine Testcase'],
    ['Testcase, Bill', 'William James Testcase'],
    ['Muhammad Testcase', 'Md Testcase'],
    ['Kasia Testcase', 'Katarzyna Testcase'],
  ])('%s and %s are usual forms of one name', (a, b) => {
    expect(compareChildren(aChild({ name: a }), aChild({ name: b }))).toMatchObject({
      strength: 'strong',
      reasons: ['Names are usual forms of each other', 'Same date of birth'],
    })
  })

  test('Samuel and Samantha are found under one key, and are not taken for one name', () => {
    const found = compareChildren({ name: 'Samuel Testcase' }, { name: 'Samantha Testcase' })
    expect(found).toMatchObject({ strength: 'none' })
  })

  test('with different NHS numbers say so, also when name and date of birth are the same', () => {
    const found = compareChildren(aChild({ nhsNumber: '9990000018' }), aChild({ nhsNumber: '9990000026' }))
    expect(found.differences).toEqual(['Different NHS numbers'])
  })

  test('with nothing known of either are no match', () => {
    expect(compareChildren({}, {})).toEqual({ strength: 'none', reasons: [], differences: [] })
  })

  test('are compared alike in either order', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (a, b) => {
        expect(compareChildren(a, b)).toEqual(compareChildren(b, a))
      }),
      { numRuns: 500 },
    )
  })

  test('of one child are always a strong match, with nothing different', () => {
    fc.assert(
      fc.property(anyChild, anyName, anyBirth, (child, name, dateOfBirth) => {
        const known = { ...child, name, dateOfBirth }
        expect(compareChildren(known, known)).toMatchObject({ strength: 'strong', differences: [] })
      }),
    )
  })

  test('that may be one child are never without a reason', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (a, b) => {
        const { strength, reasons } = compareChildren(a, b)
        if (strength !== 'none') expect(reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  test('that are strong are found by a search for either of them', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (a, b) => {
        fc.pre(compareChildren(a, b).strength === 'strong')
        const written = matchKeys(b)
        expect(searchKeys(a).some((key) => written.includes(key))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('with one letter wrong in a long name are found', () => {
    const letter = fc.constantFrom(...'bcdfgklmnprst')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7 }), letter, (at, typed) => {
        const family = 'testcase'
        const name = `Amina ${family.slice(0, at)}${typed}${family.slice(at + 1)}`
        expect(compareChildren(aChild({ name }), aChild()).strength).toBe('strong')
      }),
    )
  })
})

describe('a slip', () => {
  test.each([
    ['2011-03-27', '2011-03-21', 'digit'],
    ['2011-03-21', '2011-03-12', 'digit'],
    ['2011-03-02', '2011-02-03', 'swapped'],
    ['2009-12-31', '2010-12-31', 'year'],
    ['1911-03-27', '2011-03-27', 'year'],
    ['2011-03-27', '2011-03-27', undefined],
    ['2011-03-27', '2012-04-27', undefined],
  ])('from %s to %s is told as %s, both ways', (a, b, slip) => {
    expect(findDateSlip(a, b)).toBe(slip)
    expect(findDateSlip(b, a)).toBe(slip)
  })

  test('in any one digit of a date is found, both ways', () => {
    fc.assert(
      fc.property(anyBirth, fc.constantFrom(0, 1, 2, 3, 5, 6, 8, 9), fc.nat(9), (born, at, digit) => {
        const typed = born.slice(0, at) + digit + born.slice(at + 1)
        fc.pre(isCalendarDate(typed) && typed !== born)
        expect(findDateSlip(born, typed)).toBeDefined()
        expect(findDateSlip(typed, born)).toBeDefined()
      }),
    )
  })

  test.each([
    ['testcase', 'tesstcase', true],
    ['testcase', 'tetcase', true],
    ['testcase', 'tetscase', true],
    ['testcase', 'testcase', false],
    ['testcase', 'test', false],
    ['testcase', 'tebtcame', false],
    ['', 'a', true],
  ])('between %s and %s: %s', (a, b, slip) => {
    expect(isOneSlip(a, b)).toBe(slip)
    expect(isOneSlip(b, a)).toBe(slip)
  })
})
