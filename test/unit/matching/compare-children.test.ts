import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCalendarDate } from '#shared/identifiers/calendar-date.ts'
import { compareChildren } from '#shared/matching/compare-children.ts'
import { matchKeys } from '#shared/matching/match-keys.ts'
import { isDateSlip, isOneSlip } from '#shared/matching/slips.ts'
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
      reasons: ['Same name', 'Dates of birth differ as if one was mistyped'],
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
      reasons: ['Same date of birth', 'Same postcode'],
      differences: ['Different names'],
    })
  })

  test('with other middle names are still alike', () => {
    const found = compareChildren(
      aChild({ name: 'Amina Joy Testcase' }),
      aChild({ name: 'Amina Sue Testcase' }),
    )
    expect(found.strength).toBe('strong')
    expect(compareChildren(aChild({ name: 'Amina' }), aChild()).strength).toBe('none')
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

  test('that share a key are never without a reason', () => {
    fc.assert(
      fc.property(anyChild, anyChild, (a, b) => {
        const keys = matchKeys(a)
        fc.pre(matchKeys(b).some((key) => keys.includes(key)))
        expect(compareChildren(a, b).strength).not.toBe('none')
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
  test('in a date is a wrong digit, two swapped, or day and month exchanged', () => {
    expect(isDateSlip('2011-03-27', '2011-03-21')).toBe(true)
    expect(isDateSlip('2011-03-27', '2011-03-27')).toBe(false)
    expect(isDateSlip('2011-03-21', '2011-03-12')).toBe(true)
    expect(isDateSlip('2011-03-02', '2011-02-03')).toBe(true)
    expect(isDateSlip('2011-03-27', '2012-04-27')).toBe(false)
  })

  test('in any one digit of a date is found, both ways', () => {
    fc.assert(
      fc.property(anyBirth, fc.constantFrom(2, 3, 5, 6, 8, 9), fc.nat(9), (born, at, digit) => {
        const typed = born.slice(0, at) + digit + born.slice(at + 1)
        fc.pre(isCalendarDate(typed) && typed !== born)
        expect(isDateSlip(born, typed)).toBe(true)
        expect(isDateSlip(typed, born)).toBe(true)
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
