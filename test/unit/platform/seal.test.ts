import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeSeal } from '#functions/platform/seal.ts'

const { seal, unseal } = makeSeal('a secret')

test('what is sealed for one item opens for it again, and shows nothing of what it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, about) => {
      expect(unseal(seal(text, about), about)).toBe(text)
    }),
  )
  const sealed = seal('Merrin Quillfeather', 'LKM-INT-4821-7306-7')
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('Merrin')
  expect(seal('the same', 'x')).not.toBe(seal('the same', 'x'))
})

test('it does not open under another item, nor with another secret', () => {
  const sealed = seal('Merrin Quillfeather', 'LKM-INT-4821-7306-7')
  expect(() => unseal(sealed, 'LKM-INT-4821-7307-3')).toThrow()
  expect(() => makeSeal('another secret').unseal(sealed, 'LKM-INT-4821-7306-7')).toThrow()
})

test('it does not open where a single bit of it was changed, or where it was cut', () => {
  const bytes = Buffer.from(seal('Merrin Quillfeather', 'LKM-INT-4821-7306-7'), 'base64')
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] as number) ^ (1 << bit)
      expect(() => unseal(changed.toString('base64'), 'LKM-INT-4821-7306-7')).toThrow()
      expect(() => unseal(bytes.subarray(0, at).toString('base64'), 'LKM-INT-4821-7306-7')).toThrow()
    }),
  )
})

test('a function that is not given the secret can neither seal nor unseal', () => {
  const without = makeSeal(undefined)
  expect(() => without.seal('a', 'b')).toThrow('SOURCE_SECRET')
  expect(() => without.unseal(seal('a', 'b'), 'b')).toThrow('SOURCE_SECRET')
})
