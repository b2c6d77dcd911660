import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkNhsNumber, formatNhsNumber } from '#shared/identifiers/nhs-number.ts'

/** A valid number for nine digits, worked out another way: try each last digit against the whole weighted sum. */
const validNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 })
  .map((nine) => {
    for (let last = 0; last < 10; last++) {
      const all = [...nine, last]
      if (all.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11 === 0) return all.join('')
    }
    return undefined
  })
  .filter((text): text is string => text !== undefined && !/^(\d)\1+$/.test(text))

describe('an NHS number', () => {
  test.each(['9434765919', '9990000018', '9990000026', '9990000034'])('%s is taken', (number) => {
    expect(checkNhsNumber(number)).toEqual({ ok: true, value: number })
  })

  test('may be typed with spaces or hyphens', () => {
    expect(checkNhsNumber(' 999 000-0018 ')).toEqual({ ok: true, value: '9990000018' })
  })

  test('is shown in groups of three, three and four', () => {
    expect(formatNhsNumber('9990000018')).toBe('999 000 0018')
  })

  test('of one repeated digit is refused, also where the sum comes out', () => {
    for (let digit = 0; digit < 10; digit++) expect(checkNhsNumber(String(digit).repeat(10)).ok).toBe(false)
  })

  test('that is too short, or has letters in it, is refused with the reason', () => {
    expect(checkNhsNumber('999000001')).toMatchObject({ message: expect.stringContaining('10 numbers long') })
    expect(checkNhsNumber('99900000I8')).toMatchObject({
      message: expect.stringContaining('only include numbers'),
    })
  })

  test('whose check digit would be ten does not exist', () => {
    for (let last = 0; last < 10; last++) expect(checkNhsNumber(`999000014${last}`).ok).toBe(false)
  })

  test('with its right check digit is always taken, and never with any one digit changed', () => {
    fc.assert(
      fc.property(validNumber, fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        expect(checkNhsNumber(formatNhsNumber(number))).toEqual({ ok: true, value: number })
        const slip = number.slice(0, at) + ((Number(number[at]) + by) % 10) + number.slice(at + 1)
        expect(checkNhsNumber(slip).ok).toBe(false)
      }),
    )
  })

  test('is never made of other text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const checked = checkNhsNumber(text)
        if (checked.ok) expect(checked.value).toMatch(/^\d{10}$/)
        else expect(checked.message.length).toBeGreaterThan(10)
      }),
    )
  })
})
