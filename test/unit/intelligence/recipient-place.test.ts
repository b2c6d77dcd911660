import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPlace } from '#shared/intelligence/recipient-place.ts'

test.each([
  ['Hollin Bank, by the gate', 'hollin bank', true],
  ['By the Hollin, bank side', 'Hollin Bank', true],
  ['Hollins Bank', 'Hollin Bank', false],
  ['Bank of Hollin', 'Hollin Bank', false],
  ['Flat 2, Quayside', 'Quay', false],
  ['ZZ99 3AB', 'ZZ99', true],
  ['zz993ab', 'ZZ99', true],
  ['Somewhere in ZZ99', 'zz99', true],
  ['ZZ9 3AB', 'ZZ99', false],
  ['ZZ993 is no postcode', 'ZZ99', false],
  ['Anywhere', ' ', false],
])('%s names %s: %s', (text, place, expected) => {
  expect(findPlace(text, place)).toBe(expected)
})

test('a place is found in what names it, whatever stands around it and however it is written', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(words, words, words, (before, place, after) => {
      const text = `${before.join(' ')}, ${place.join('-').toUpperCase()}. ${after.join(' ')}`
      expect(findPlace(text, place.join(' '))).toBe(true)
    }),
  )
})
