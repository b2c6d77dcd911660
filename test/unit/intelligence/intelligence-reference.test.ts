import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkReference } from '#shared/identifiers/reference.ts'
import {
  checkIntelligenceReference,
  findIntelligence,
  makeIntelligenceReference,
} from '#shared/intelligence/intelligence-reference.ts'

const code = fc.stringMatching(/^[A-Z]{3}$/)
const digits = fc.stringMatching(/^\d{8}$/)

test('what is made is read again, however it is typed, and is no reference of a referral', () => {
  fc.assert(
    fc.property(code, digits, (letters, random) => {
      const made = makeIntelligenceReference(letters, random)
      expect(made).toMatch(/^[A-Z]{3}-INT-\d{4}-\d{4}-\d$/)
      expect(findIntelligence(made)).toBe(letters)
      for (const typed of [
        made,
        made.toLowerCase(),
        made.replaceAll('-', ' '),
        ` ${made.replaceAll('-', '')} `,
      ])
        expect(checkIntelligenceReference(typed)).toEqual({ ok: true, value: made })
      expect(checkReference(made).ok).toBe(false)
    }),
  )
})

test('one wrong digit, or two that are swapped, are noticed', () => {
  fc.assert(
    fc.property(digits, fc.nat(7), fc.integer({ min: 1, max: 9 }), (random, at, by) => {
      const made = makeIntelligenceReference('LKM', random)
      const places = [8, 9, 10, 11, 13, 14, 15, 16]
      const place = places[at] as number
      const other = String((Number(made[place]) + by) % 10)
      expect(checkIntelligenceReference(made.slice(0, place) + other + made.slice(place + 1)).ok).toBe(false)
    }),
  )
})

test('a reference of a referral is none of intelligence', () => {
  expect(checkIntelligenceReference('LKM-4821-7306-5').ok).toBe(false)
  expect(findIntelligence('LKM-4821-7306-5')).toBeUndefined()
})
