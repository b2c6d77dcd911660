import { expect, test } from 'vitest'
import { formatDateTime, londonClock } from '#shared/identifiers/date-time.ts'

test.each([
  ['2026-11-21T16:05:00.000Z', '21 November 2026 at 4:05pm'],
  ['2026-07-01T08:00:00.000Z', '1 July 2026 at 9am'],
  ['2026-07-01T23:00:00.000Z', '2 July 2026 at midnight'],
  ['2026-01-05T12:00:00.000Z', '5 January 2026 at midday'],
  ['2026-01-05T00:07:00.000Z', '5 January 2026 at 12:07am'],
  ['2026-10-25T00:30:00.000Z', '25 October 2026 at 1:30am'],
  ['2026-10-25T01:30:00.000Z', '25 October 2026 at 1:30am'],
])('the moment %s is written "%s" in London', (moment, words) => {
  expect(formatDateTime(moment)).toBe(words)
  expect(formatDateTime(Date.parse(moment))).toBe(words)
})

test('the clock of London gives the local day and time', () => {
  expect(londonClock('2026-06-30T23:15:00Z')).toEqual({ date: '2026-07-01', time: '00:15' })
})
