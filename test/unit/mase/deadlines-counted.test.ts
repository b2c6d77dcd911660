import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deadlinesOf } from '#shared/mase/deadlines.ts'
import { replan, warningsOf, whyNotWorked, withDeadlines } from '#shared/mase/replan.ts'
import { usualOffsets } from '#shared/mase/settings.ts'
import { addDays } from '#shared/time/day.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { officeHours } from '#shared/time/working-calendar.ts'
import { meetingWith } from '#test/factories/meetings.ts'

const calendar = {
  zone: 'Europe/London',
  hours: officeHours('09:00', '17:00'),
  bankHolidays: englandBankHolidays,
}
const counting = { offsets: usualOffsets, calendar }

/** Counted as one would with a wall calendar: a day is worked unless it is at the weekend or in the list. */
function slowly(date: string, days: number): string {
  let at = Date.parse(`${date}T12:00:00Z`)
  let left = Math.abs(days)
  while (left > 0) {
    at += days < 0 ? -86_400_000 : 86_400_000
    const day = new Date(at)
    const isWorked =
      ![0, 6].includes(day.getUTCDay()) && !englandBankHolidays.includes(day.toISOString().slice(0, 10))
    if (isWorked) left--
  }
  return new Date(at).toISOString().slice(0, 10)
}

const anyDate = fc.integer({ min: 0, max: 730 }).map((days) => addDays('2026-06-01', days))
const offset = fc.integer({ min: -30, max: 30 })
const anyOffsets = fc.record({
  'referrals-close': offset,
  'pre-mase': offset,
  'papers-out': offset,
  'minutes-out': offset,
})

describe('the deadlines of a meeting', () => {
  test('fall on the working day that somebody finds who counts on a wall calendar', () => {
    fc.assert(
      fc.property(anyDate, anyOffsets, (date, offsets) => {
        const counted = deadlinesOf(date, offsets, calendar)
        expect(counted).toEqual({
          'referrals-close': slowly(date, offsets['referrals-close']),
          'pre-mase': slowly(date, offsets['pre-mase']),
          'papers-out': slowly(date, offsets['papers-out']),
          'minutes-out': slowly(date, offsets['minutes-out']),
        })
      }),
      { numRuns: 300 },
    )
  })

  test('count no day of Christmas and New Year', () => {
    // 25 December 2026 and 1 January 2027 are Fridays; 28 December stands in for Boxing Day, a Saturday.
    expect(deadlinesOf('2027-01-05', usualOffsets, calendar)).toEqual({
      'referrals-close': '2026-12-22',
      'pre-mase': '2026-12-24',
      'papers-out': '2026-12-29',
      'minutes-out': '2027-01-12',
    })
  })

  test('move along with the meeting, except those that were set by hand', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (from, to, byHand) => {
        const meeting = meetingWith({ date: from, deadlines: deadlinesOf(from, usualOffsets, calendar) })
        const set = withDeadlines(meeting, { 'papers-out': byHand }, counting)
        const moved = replan(set, { ...set, date: to }, counting)
        expect(moved.deadlines).toEqual({
          ...deadlinesOf(to, usualOffsets, calendar),
          // What was set to the very day that is counted is not set by hand.
          'papers-out': set.setByHand?.includes('papers-out') ? byHand : moved.deadlines['papers-out'],
        })
        expect(moved.deadlines['papers-out']).toBe(byHand === slowly(from, -4) ? slowly(to, -4) : byHand)
      }),
    )
  })

  test('stay where they are when only the time, the place or the members change', () => {
    const meeting = meetingWith({ deadlines: { ...meetingWith().deadlines, 'pre-mase': '2027-04-01' } })
    const changed = replan(meeting, { ...meeting, time: '14:00', place: 'Room 4' }, counting)
    expect(changed.deadlines).toEqual(meeting.deadlines)
  })

  test('are counted again where what was set by hand is cleared', () => {
    const set = withDeadlines(meetingWith(), { 'minutes-out': '2027-05-14' }, counting)
    expect(set.setByHand).toEqual(['minutes-out'])
    const cleared = withDeadlines(set, {}, counting)
    expect(cleared.setByHand).toEqual([])
    expect(cleared.deadlines).toEqual(meetingWith().deadlines)
  })
})

describe('how often calendars are to be told', () => {
  test('grows with each change of time or place and with nothing else', () => {
    const meeting = meetingWith()
    const told = (change: Partial<typeof meeting>) =>
      replan(meeting, { ...meeting, ...change }, counting).sequence
    expect(told({ date: '2027-04-15' })).toBe(1)
    expect(told({ time: '10:30' })).toBe(1)
    expect(told({ minutes: 90 })).toBe(1)
    expect(told({ place: 'Room 4' })).toBe(1)
    expect(told({ link: 'https://meet.agency.example/a' })).toBe(0)
    expect(told({ members: [{ contact: 'a', sees: 'all' }], chair: 'b' })).toBe(0)
    expect(told({})).toBe(0)
  })
})

describe('what somebody should look at again', () => {
  test('is a meeting or a deadline on a day that is not worked', () => {
    expect(whyNotWorked('2026-12-25', calendar)).toContain('bank holiday')
    expect(whyNotWorked('2027-04-17', calendar)).toBe('a Saturday')
    expect(whyNotWorked('2027-04-14', calendar)).toBeUndefined()
    expect(warningsOf(meetingWith({ date: '2027-04-18' }), calendar)).toContain('The meeting is on a Sunday')
  })

  test('is a deadline on the wrong side of the meeting', () => {
    const { deadlines } = meetingWith()
    const meeting = meetingWith({
      deadlines: { ...deadlines, 'papers-out': '2027-04-15', 'minutes-out': '2027-04-13' },
    })
    expect(warningsOf(meeting, calendar)).toEqual([
      'Papers go out: 15 April 2027 is after the meeting',
      'Minutes and actions go out: 13 April 2027 is before the meeting',
    ])
    expect(warningsOf(meetingWith(), calendar)).toEqual([])
  })
})
