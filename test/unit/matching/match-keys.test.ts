import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchKeys } from '#shared/matching/match-keys.ts'
import { aChild, anyBirth, anyChild, anyName } from './children.ts'

describe('the keys to find the same child by', () => {
  test('are the numbers, the sound of the name with the year of birth, and the date of birth with the postcode', () => {
    const child = aChild({ nhsNumber: '999 000 0018', upn: 'r999999926001', postcode: 'zz993vz' })
    expect(matchKeys(child)).toEqual([
      'nhs-number:9990000018',
      'upn:R999999926001',
      'name:AMN+TSTKS:2011',
      'birth:2011-03-27:ZZ99 3VZ',
    ])
  })

  test('are made only of what is known and valid', () => {
    expect(matchKeys({})).toEqual([])
    expect(
      matchKeys({ name: 'Amina Testcase', nhsNumber: '9990000019', upn: 'x', postcode: 'none' }),
    ).toEqual([])
    expect(matchKeys({ dateOfBirth: '2011-02-30', postcode: 'ZZ99 3VZ' })).toEqual([])
  })

  test('do not mind middle names and the order of the names', () => {
    const [key] = matchKeys(aChild())
    for (const name of ['Testcase Amina', 'Amina Joy Testcase', 'TESTCASE, Ameena']) {
      expect(matchKeys(aChild({ name }))).toEqual([key])
    }
  })

  test('are at most four, all different, for any child', () => {
    fc.assert(
      fc.property(anyChild, (child) => {
        const keys = matchKeys(child)
        expect(keys.length).toBeLessThanOrEqual(4)
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('are shared in spite of a slip in the day or the month of birth, or in the postcode', () => {
    fc.assert(
      fc.property(anyName, anyBirth, anyBirth, (name, born, other) => {
        const typedWrong = born.slice(0, 4) + other.slice(4)
        fc.pre(!Number.isNaN(Date.parse(typedWrong)) && !typedWrong.endsWith('02-29'))
        const keys = matchKeys({ name, dateOfBirth: born, postcode: 'ZZ99 3VZ' })
        const again = matchKeys({ name, dateOfBirth: typedWrong, postcode: 'ZZ99 3WZ' })
        expect(again.some((key) => keys.includes(key))).toBe(true)
      }),
    )
  })
})
