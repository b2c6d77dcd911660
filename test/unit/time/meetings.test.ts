import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekdayOf, weekdays } from '#shared/time/day.ts'
import { type MeetingRule, meetingDates } from '#shared/time/meetings.ts'
import { isWorkingDay } from '#shared/time/working-calendar.ts'
import { office } from './calendars.ts'

describe('the meetings of a MASE', () => {
  test('on the second Wednesday of the month are found from a day on', () => {
    const rule: MeetingRule = { kind: 'monthly', nth: 2, weekday: 'wednesday', time: '10:00' }
    expect(meetingDates(rule, '2026-11-11', 3, office)).toEqual([
      { date: '2026-11-11', time: '10:00' },
      { date: '2026-12-09', time: '10:00' },
      { date: '2027-01-13', time: '10:00' },
    ])
    expect(meetingDates(rule, '2026-11-12', 1, office)).toEqual([{ date: '2026-12-09', time: '10:00' }])
  })

  test('that fall on a bank holiday move to the next working day, and say so', () => {
    const rule: MeetingRule = { kind: 'monthly', nth: 'last', weekday: 'monday', time: '14:00' }
    expect(meetingDates(rule, '2026-08-01', 1, office)).toEqual([
      { date: '2026-09-01', time: '14:00', movedFrom: '2026-08-31' },
    ])
  })

  test('that moved into this month from the last are not missed', () => {
    const rule: MeetingRule = { kind: 'monthly', nth: 'last', weekday: 'monday', time: '14:00' }
    expect(meetingDates(rule, '2026-09-01', 2, office).map(({ date }) => date)).toEqual([
      '2026-09-01',
      '2026-09-28',
    ])
  })

  test('that were listed stay as they were chosen', () => {
    const rule: MeetingRule = {
      kind: 'listed',
      dates: ['2027-01-20', '2026-12-28', '2026-11-18'],
      time: '09:30',
    }
    expect(meetingDates(rule, '2026-11-19', 5, office)).toEqual([
      { date: '2026-12-28', time: '09:30' },
      { date: '2027-01-20', time: '09:30' },
    ])
  })

  test('come once for every month, on working days and in order, whatever the rule', () => {
    const rule = fc.record({
      kind: fc.constant('monthly' as const),
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 'last' as const),
      weekday: fc.constantFrom(...weekdays.slice(1, 6)),
      time: fc.constant('10:00'),
    })
    fc.assert(
      fc.property(rule, (monthly) => {
        const meetings = meetingDates(monthly, '2026-02-01', 24, office)
        const ruled = meetings.map(({ date, movedFrom }) => movedFrom ?? date)
        expect(new Set(ruled.map((date) => date.slice(0, 7))).size).toBe(24)
        expect(ruled.every((date) => weekdayOf(date) === monthly.weekday)).toBe(true)
        expect(meetings.every(({ date }) => isWorkingDay(date, office))).toBe(true)
        expect(meetings.map(({ date }) => date)).toEqual(meetings.map(({ date }) => date).toSorted())
      }),
    )
  })
})
