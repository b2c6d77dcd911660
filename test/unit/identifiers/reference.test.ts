import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkReference, makeReference, partnershipOf } from '#shared/identifiers/reference.ts'

const digits = fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }).map((list) => list.join(''))
const code = fc
  .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: 3, maxLength: 3 })
  .map((list) => list.join(''))
const reference = fc.tuple(code, digits).map(([letters, eight]) => makeReference(letters, eight))

describe('a reference', () => {
  test('is three letters, two groups of four digits and a check digit', () => {
    expect(makeReference('LKM', '48217306')).toBe('LKM-4821-7306-7')
  })

  test('tells its partnership', () => {
    expect(partnershipOf('VNT-0000-0000-0')).toBe('VNT')
  })

  test.each(['lkm 4821 7306 7', 'LKM482173067', ' lkm–4821–7306–7 ', 'LKM/4821/73O6/7', 'lkm-482l-7306-7'])(
    'typed as "%s" is understood',
    (typed) => {
      expect(checkReference(typed)).toEqual({ ok: true, value: 'LKM-4821-7306-7' })
    },
  )

  test('of another shape is refused, and the right shape shown', () => {
    for (const typed of ['', 'LKM-4821-7306', 'LK-4821-7306-7', '123-4821-7306-7', 'LKM-4821-7306-77']) {
      expect(checkReference(typed)).toMatchObject({
        ok: false,
        message: expect.stringContaining('LKM-4821-7306-7'),
      })
    }
  })

  test('is not made of a code or digits of another shape', () => {
    expect(() => makeReference('lkm', '48217306')).toThrow()
    expect(() => makeReference('LKM', '4821730')).toThrow()
  })

  test('is read back as it was made, however it is spaced', () => {
    fc.assert(
      fc.property(reference, (made) => {
        expect(checkReference(made)).toEqual({ ok: true, value: made })
        expect(checkReference(made.toLowerCase().replaceAll('-', ' '))).toEqual({ ok: true, value: made })
      }),
    )
  })

  test('with one digit wrong, or two neighbours swapped, is always noticed', () => {
    fc.assert(
      fc.property(reference, fc.nat(8), fc.integer({ min: 1, max: 9 }), (made, at, by) => {
        const nine = made.slice(3).replaceAll('-', '')
        const wrong = nine.slice(0, at) + ((Number(nine[at]) + by) % 10) + nine.slice(at + 1)
        expect(checkReference(made.slice(0, 3) + wrong).ok).toBe(false)
        const next = nine[at + 1]
        if (next === undefined || next === nine[at]) return
        const swapped = nine.slice(0, at) + next + nine[at] + nine.slice(at + 2)
        expect(checkReference(made.slice(0, 3) + swapped).ok).toBe(false)
      }),
    )
  })
})
