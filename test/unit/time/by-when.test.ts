import { expect, test } from 'vitest'
import { byWhen } from '#shared/time/by-when.ts'

/** A Sunday night in London, an hour before midnight. */
const now = Date.parse('2026-11-22T23:00:00Z')

test.each([
  ['2026-11-22T23:30:00Z', '11:30pm today'],
  ['2026-11-23T17:00:00Z', '5pm tomorrow'],
  ['2026-11-21T22:46:00Z', '10:46pm yesterday'],
  ['2026-11-27T12:00:00Z', 'midday on Friday'],
  ['2026-11-28T09:00:00Z', '9am on Saturday'],
  ['2026-11-29T09:00:00Z', '9am on 29 November 2026'],
  ['2026-11-15T09:00:00Z', '9am on 15 November 2026'],
])('a limit of %s is told as "%s"', (at, words) => expect(byWhen(at, now)).toBe(words))

test('the day is London’s, also in summer', () =>
  expect(byWhen('2026-07-01T23:30:00Z', Date.parse('2026-07-01T12:00:00Z'))).toBe('12:30am tomorrow'))
