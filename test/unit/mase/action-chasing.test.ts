import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { MaseAction, Said } from '#shared/mase/action.ts'
import { isOverdue, nextWordOf, usualChasing } from '#shared/mase/action-chasing.ts'
import { addDays } from '#shared/time/day.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'
import { isWorkingDay, officeHours } from '#shared/time/working-calendar.ts'

const calendar = {
  zone: 'Europe/London',
  hours: officeHours('09:00', '17:00'),
  bankHolidays: englandBankHolidays,
}
const open = { state: 'open', dueOn: '2027-04-14' } as const
const next = (action: Pick<MaseAction, 'state' | 'dueOn' | 'said' | 'asks'>, from = '2027-03-01') =>
  nextWordOf(action, from, usualChasing, calendar)

test('reminded, chased and escalated follow each other, in working days', () => {
  expect(next(open)).toEqual({ what: 'reminded', on: '2027-04-09' })
  expect(next({ ...open, said: ['reminded'] })).toEqual({ what: 'chased', on: '2027-04-15' })
  expect(next({ ...open, said: ['reminded', 'chased'] })).toEqual({ what: 'escalated', on: '2027-04-21' })
  expect(next({ ...open, said: ['reminded', 'chased', 'escalated'] })).toBeUndefined()
})

test('Easter is not worked: what is due on Maundy Thursday is chased on the Tuesday after', () => {
  expect(next({ ...open, dueOn: '2027-03-25', said: ['reminded'] })?.on).toBe('2027-03-30')
})

test('a date that was set too late for a reminder has none', () => {
  expect(next(open, '2027-04-09')).toMatchObject({ what: 'chased' })
})

test('nothing is said of what has ended, and nobody presses who waits for an answer', () => {
  expect(next({ ...open, state: 'done' })).toBeUndefined()
  expect(next({ ...open, state: 'not-done' })).toBeUndefined()
  const asks = { what: 'date', reason: '', by: { id: '', name: '', post: '' }, at: '' } as const
  expect(next({ ...open, asks })).toMatchObject({ what: 'escalated' })
})

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-12-01', days))

test('whenever it is due, each word is said once, in order, on a working day, and the chain ends', () => {
  fc.assert(
    fc.property(day, day, (dueOn, from) => {
      const said: Said[] = []
      let last = ''
      for (
        let word = next({ ...open, dueOn, said }, from);
        word;
        word = next({ ...open, dueOn, said }, from)
      ) {
        expect(said).not.toContain(word.what)
        expect(word.on >= last).toBe(true)
        expect(isWorkingDay(word.on, calendar)).toBe(true)
        said.push(word.what)
        last = word.on
      }
      expect(said.slice(-2)).toEqual(['chased', 'escalated'])
    }),
  )
})

test('it is overdue from the day after it was due', () => {
  expect(isOverdue(open, '2027-04-14')).toBe(false)
  expect(isOverdue(open, '2027-04-15')).toBe(true)
  expect(isOverdue({ ...open, state: 'done' }, '2027-04-15')).toBe(false)
})
