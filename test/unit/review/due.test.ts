import { describe, expect, it } from 'vitest'
import { reviewDue, stageOf } from '#shared/review/due.ts'
import { officeHours } from '#shared/time/working-calendar.ts'

const calendar = { zone: 'Europe/London', hours: officeHours('09:00', '17:00'), bankHolidays: [] }
const policy = { months: 3, remindDays: 0, overdueAfter: { amount: 5, unit: 'working-days' } } as const

describe('when a review is due', () => {
  it('is counted from the day in London, also where it is another day in UTC', () => {
    // Half past midnight on 1 July in London.
    expect(reviewDue('2026-06-30T23:30:00.000Z', policy, calendar).on).toBe('2026-10-01')
  })

  it('is said at eight in the morning, as the clock on the wall shows it before and after the clocks change', () => {
    expect(reviewDue('2026-04-10T12:00:00.000Z', policy, calendar).remindAt).toBe('2026-07-10T07:00:00.000Z')
    expect(reviewDue('2026-09-10T12:00:00.000Z', policy, calendar).remindAt).toBe('2026-12-10T08:00:00.000Z')
  })

  it('is said so many days before where the partnership asks for it', () => {
    const due = reviewDue('2026-09-10T12:00:00.000Z', { ...policy, remindDays: 14 }, calendar)
    expect(due).toMatchObject({ on: '2026-12-10', remindAt: '2026-11-26T08:00:00.000Z' })
  })

  it('goes from coming to due to overdue, the day itself not yet being overdue', () => {
    const due = reviewDue('2026-09-10T12:00:00.000Z', policy, calendar)
    expect(stageOf(due, '2026-12-10T07:59:59.999Z')).toBe('coming')
    expect(stageOf(due, '2026-12-10T08:00:00.000Z')).toBe('due')
    expect(stageOf(due, '2026-12-10T23:59:00.000Z')).toBe('due')
    expect(due.overdueAt).toBe('2026-12-17T17:00:00.000Z')
    expect(stageOf(due, '2026-12-17T17:00:00.000Z')).toBe('overdue')
  })
})
