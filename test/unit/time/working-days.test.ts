import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from '#shared/time/working-calendar.ts'
import { addWorkingDays, workingDaysBefore } from '#shared/time/working-days.ts'
import { localDate } from '#shared/time/zone.ts'
import { office } from './calendars.ts'

describe('one working day', () => {
  test.each([
    [
      'in working hours, ends at the same time the next working day',
      '2026-11-19T15:10:00.000Z',
      '2026-11-20T15:10:00.000Z',
    ],
    ['on a Friday, ends on Monday', '2026-11-20T16:00:00.000Z', '2026-11-23T16:00:00.000Z'],
    ['on a Saturday, ends at the close of Monday', '2026-11-21T11:00:00.000Z', '2026-11-23T17:00:00.000Z'],
    [
      'in the evening, ends at the close of the next day',
      '2026-11-18T19:00:00.000Z',
      '2026-11-19T17:00:00.000Z',
    ],
    ['at closing, ends at the close of the next day', '2026-11-18T17:00:00.000Z', '2026-11-19T17:00:00.000Z'],
    [
      'on Christmas Eve, ends after the bank holidays',
      '2026-12-24T14:00:00.000Z',
      '2026-12-29T14:00:00.000Z',
    ],
    [
      'before clocks go forward, ends at the same time by the clock',
      '2026-03-27T14:00:00.000Z',
      '2026-03-30T13:00:00.000Z',
    ],
    [
      'before clocks go back, ends at the same time by the clock',
      '2026-10-23T13:00:00.000Z',
      '2026-10-26T14:00:00.000Z',
    ],
  ])('from something that came %s', (_, from, to) => {
    expect(addWorkingDays(from, 1, office)).toBe(to)
  })

  test('ends at closing where the next day closes earlier', () => {
    const short = { ...office, hours: { ...office.hours, friday: { from: '09:00', to: '16:00' } } }
    expect(addWorkingDays('2026-11-19T16:45:00.000Z', 1, short)).toBe('2026-11-20T16:00:00.000Z')
  })
})

describe('working days', () => {
  const start = fc
    .integer({ min: Date.parse('2026-01-05T00:00:00Z'), max: Date.parse('2028-10-01T00:00:00Z') })
    .map((moment) => new Date(moment).toISOString())
  const days = fc.integer({ min: 1, max: 45 })

  test('always end on a working day, later than they start', () => {
    fc.assert(
      fc.property(start, days, (from, count) => {
        const end = addWorkingDays(from, count, office)
        expect(end > from).toBe(true)
        expect(isWorkingDay(localDate(Date.parse(end), office.zone), office)).toBe(true)
      }),
    )
  })

  test('one more of them is never earlier, and what came first is never due later', () => {
    fc.assert(
      fc.property(start, start, days, (a, b, count) => {
        expect(addWorkingDays(a, count + 1, office) > addWorkingDays(a, count, office)).toBe(true)
        const [first, second] = a < b ? [a, b] : [b, a]
        expect(addWorkingDays(first, count, office) <= addWorkingDays(second, count, office)).toBe(true)
      }),
    )
  })

  test('before a date skip weekends and bank holidays', () => {
    expect(workingDaysBefore('2026-11-25', 5, office)).toBe('2026-11-18')
    expect(workingDaysBefore('2026-12-29', 1, office)).toBe('2026-12-24')
    expect(workingDaysBefore('2026-11-25', 0, office)).toBe('2026-11-25')
  })
})
