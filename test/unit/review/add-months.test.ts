import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, daysInMonth, isCalendarDate, partsOf } from '#shared/identifiers/calendar-date.ts'
import { addMonths } from '#shared/review/add-months.ts'

describe('calendar months later', () => {
  it.each([
    ['2026-01-31', 3, '2026-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-29', 3, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %i months are %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to)
  })

  it('are always a day that exists, in the month that is meant, on the same day or the last one', () => {
    const date = fc
      .record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
      .chain(({ year, month }) =>
        fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => dateOf(year, month, day)),
      )
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months)
        expect(isCalendarDate(to)).toBe(true)
        const [was, is] = [partsOf(from), partsOf(to)]
        expect(is.year * 12 + is.month - (was.year * 12 + was.month)).toBe(months)
        expect(is.day).toBe(Math.min(was.day, daysInMonth(is.year, is.month)))
      }),
    )
  })
})
