import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkUpn, isTemporaryUpn } from '#shared/identifiers/upn.ts'

const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

describe('a unique pupil number', () => {
  test.each(['B801200005001', 'P207000016049', 'R999999926001'])('%s is taken', (upn) => {
    expect(checkUpn(upn)).toEqual({ ok: true, value: upn })
  })

  test('with the check letter that some help pages print is refused', () => {
    expect(checkUpn('Q207000016049').ok).toBe(false)
  })

  test('may be temporary, with a letter at its end', () => {
    expect(checkUpn('C99999992600A')).toEqual({ ok: true, value: 'C99999992600A' })
    expect(isTemporaryUpn('C99999992600A')).toBe(true)
    expect(isTemporaryUpn('R999999926001')).toBe(false)
  })

  test('may be typed in lower case and with spaces', () => {
    expect(checkUpn(' r999 9999 26001')).toEqual({ ok: true, value: 'R999999926001' })
  })

  test('never holds the letters I, O and S', () => {
    for (const letter of 'IOS') {
      expect(checkUpn(`${letter}99999992600A`).ok).toBe(false)
      expect(checkUpn(`C99999992600${letter}`).ok).toBe(false)
    }
  })

  test('of the wrong length or shape is refused with the reason', () => {
    expect(checkUpn('R99999992600')).toMatchObject({ message: expect.stringContaining('13 characters') })
    expect(checkUpn('R9999999A6001')).toMatchObject({ message: expect.stringContaining('12 numbers') })
  })

  test('has one check letter for its other characters, and only that one', () => {
    const rest = fc.tuple(
      fc.array(fc.nat(9), { minLength: 11, maxLength: 11 }),
      fc.oneof(fc.nat(9).map(String), fc.constantFrom(...letters)),
    )
    fc.assert(
      fc.property(rest, ([digits, last]) => {
        const taken = [...letters].filter((letter) => checkUpn(letter + digits.join('') + last).ok)
        expect(taken).toHaveLength(1)
      }),
    )
  })
})
