import { describe, expect, test } from 'vitest'
import { dueAfterCall, findCall } from '#shared/referral/telephone-call.ts'
import { referralForm } from '#shared/tools/index.ts'
import { office as calendar } from '../time/calendars.ts'

const day = (day: number, month: number, year = 2026) => ({
  value: { day: String(day), month: String(month), year: String(year) },
})
const said = (a5: object, a6?: string) =>
  findCall(referralForm, { a3: { value: 'yes' }, a5, ...(a6 ? { a6: { value: a6 } } : {}) })

describe('a telephone call', () => {
  test('is one only where the form says that somebody telephoned, and on a real day', () => {
    expect(said(day(21, 11), '2:05pm')).toEqual({ day: '2026-11-21', time: '14:05' })
    expect(said(day(31, 2))).toBeUndefined()
    expect(findCall(referralForm, { a3: { value: 'no' }, a5: day(21, 11) })).toBeUndefined()
  })

  test('is to follow in writing within 24 hours where nothing else is agreed', () => {
    const call = { day: '2026-11-21', time: '14:05' }
    expect(dueAfterCall(call, { calendar }, '2026-11-21T15:00:00.000Z')).toEqual({
      at: '2026-11-21T14:05:00.000Z',
      writtenBy: '2026-11-22T14:05:00.000Z',
    })
  })

  test('is counted by the clock that runs, also when clocks change: a day of 25 hours gives 24', () => {
    const call = { day: '2026-10-24', time: '14:05' }
    expect(dueAfterCall(call, { calendar }, '2026-10-24T14:00:00.000Z')).toEqual({
      at: '2026-10-24T13:05:00.000Z',
      writtenBy: '2026-10-25T13:05:00.000Z',
    })
    const spring = dueAfterCall(
      { day: '2027-03-27', time: '14:05' },
      { calendar },
      '2027-03-27T15:00:00.000Z',
    )
    expect(spring.writtenBy).toBe('2027-03-28T14:05:00.000Z')
  })

  test('may have two working days, as some areas give', () => {
    const call = { day: '2026-11-20', time: '14:05' }
    const { writtenBy } = dueAfterCall(
      call,
      { calendar, writtenWithin: { amount: 2, unit: 'working-days' } },
      '2026-11-20T15:00:00.000Z',
    )
    expect(writtenBy.slice(0, 10)).toBe('2026-11-24')
  })

  test('of which the time is not known was as late as it can have been, and saving again does not put it off', () => {
    const now = '2026-11-21T15:00:00.000Z'
    const first = dueAfterCall({ day: '2026-11-21' }, { calendar }, now)
    expect(first).toMatchObject({ at: now, dayOnly: true })
    const later = '2026-11-21T18:00:00.000Z'
    expect(dueAfterCall({ day: '2026-11-21' }, { calendar }, later, first)).toEqual(first)
    expect(dueAfterCall({ day: '2026-11-20' }, { calendar }, later, first).at).toBe(
      '2026-11-20T23:59:00.000Z',
    )
  })
})
