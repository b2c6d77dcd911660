import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { officeHours, type WorkingCalendar } from '#shared/time/working-calendar.ts'
import { addWorkingTime, nextOpen, workingTimeBetween } from '#shared/time/working-time.ts'
import { hour, minute } from '#shared/time/zone.ts'
import { always, office } from './calendars.ts'

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' })

/** Whether the team is at work in the minute that starts at a moment: asked of the clock on the wall, nothing else. */
function isAtWork(moment: number, calendar: WorkingCalendar): boolean {
  const { date, time } = londonClock(moment)
  const day = weekday.format(moment).toLowerCase() as keyof WorkingCalendar['hours']
  const hours = calendar.hours[day]
  return hours !== undefined && !calendar.bankHolidays.includes(date) && time >= hours.from && time < hours.to
}

/** The slow and obvious way: walk on, minute by minute, and count those at work. */
function walk(start: string, minutes: number, calendar: WorkingCalendar): string {
  let moment = Date.parse(start)
  for (let left = minutes; left > 0; moment += minute) if (isAtWork(moment, calendar)) left--
  return new Date(moment).toISOString()
}

/** Around both clock changes, Easter, Christmas and the new year. */
const start = fc
  .tuple(
    fc.constantFrom(
      '2026-03-26',
      '2026-04-01',
      '2026-10-23',
      '2026-12-23',
      '2027-03-25',
      '2026-06-10',
      '2026-12-30',
    ),
    fc.nat(4 * 24 * 60),
  )
  .map(([day, minutes]) => new Date(Date.parse(`${day}T00:00:00Z`) + minutes * minute).toISOString())

const calendar = fc.constantFrom<WorkingCalendar>(
  office,
  always,
  { ...office, hours: { ...officeHours('08:30', '17:15'), friday: { from: '08:30', to: '16:30' } } },
  { ...office, hours: { monday: { from: '22:00', to: '24:00' }, sunday: { from: '00:00', to: '04:00' } } },
)

describe('working time', () => {
  test.each([
    ['a Thursday afternoon', '2026-11-19T15:00:00.000Z', 4, '2026-11-20T11:00:00.000Z'],
    ['a Friday afternoon, over the weekend', '2026-11-20T16:00:00.000Z', 4, '2026-11-23T12:00:00.000Z'],
    ['a Saturday', '2026-11-21T11:00:00.000Z', 4, '2026-11-23T13:00:00.000Z'],
    ['the eve of Easter, in summer time', '2026-04-02T15:00:00.000Z', 4, '2026-04-07T11:00:00.000Z'],
    ['the Friday before clocks go forward', '2026-03-27T16:00:00.000Z', 2, '2026-03-30T09:00:00.000Z'],
    ['the Friday before clocks go back', '2026-10-23T15:00:00.000Z', 2, '2026-10-26T10:00:00.000Z'],
    ['an opening, to just the closing', '2026-11-19T09:00:00.000Z', 8, '2026-11-19T17:00:00.000Z'],
  ])('from %s is counted in hours at work', (_, from, hours, to) => {
    expect(addWorkingTime(from, hours * hour, office)).toBe(to)
    expect(workingTimeBetween(from, to, office)).toBe(hours * hour)
  })

  test('of a team that never closes is plain time, also when clocks change', () => {
    expect(addWorkingTime('2026-03-28T12:00:00.000Z', 24 * hour, always)).toBe('2026-03-29T12:00:00.000Z')
    expect(addWorkingTime('2026-10-24T12:00:00.000Z', 24 * hour, always)).toBe('2026-10-25T12:00:00.000Z')
  })

  test('is none between a moment and an earlier one', () => {
    expect(workingTimeBetween('2026-11-20T12:00:00.000Z', '2026-11-19T12:00:00.000Z', office)).toBe(0)
  })

  test('starts at once where the team is at work, and else at its next opening', () => {
    expect(nextOpen('2026-11-19T15:00:00.000Z', office)).toBe('2026-11-19T15:00:00.000Z')
    expect(nextOpen('2026-11-19T17:00:00.000Z', office)).toBe('2026-11-20T09:00:00.000Z')
    expect(nextOpen('2026-12-24T20:00:00.000Z', office)).toBe('2026-12-29T09:00:00.000Z')
  })

  test('of a calendar that is never worked is a mistake, not an endless wait', () => {
    expect(() => addWorkingTime('2026-11-19T15:00:00.000Z', hour, { ...office, hours: {} })).toThrow()
  })

  test('is what walking from minute to minute gives', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 900 }), calendar, (from, minutes, hours) => {
        expect(addWorkingTime(from, minutes * minute, hours)).toBe(walk(from, minutes, hours))
      }),
      { numRuns: 40 },
    )
  }, 30_000)

  test('that is added is found again between the two moments', () => {
    fc.assert(
      fc.property(start, fc.nat(100 * 60), calendar, (from, minutes, hours) => {
        const to = addWorkingTime(from, minutes * minute, hours)
        expect(workingTimeBetween(from, to, hours)).toBe(minutes * minute)
      }),
    )
  })

  test('added in two steps is the same as in one', () => {
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 3000 }),
        calendar,
        (from, a, b, hours) => {
          const steps = addWorkingTime(addWorkingTime(from, a * minute, hours), b * minute, hours)
          expect(steps).toBe(addWorkingTime(from, (a + b) * minute, hours))
        },
      ),
    )
  })
})
