import { describe, expect, it } from 'vitest'
import { dateAndTime, dayOf, timeOf } from '#web/components/dates.ts'
import { timeLeft } from '#web/components/time-left.ts'

const minute = 60_000
const hour = 60 * minute

describe('the time left', () => {
  it.each([
    [59 * minute, '59 minutes left', 'red'],
    [hour, '1 hour left', 'orange'],
    [4 * hour - 1, '3 hours left', 'orange'],
    [4 * hour, '4 hours left', 'yellow'],
    [24 * hour, '24 hours left', 'green'],
    [72 * hour - 1, '2 days left', 'green'],
    [-1, 'Overdue by 0 minutes', 'red'],
    [-2 * hour, 'Overdue by 2 hours', 'red'],
  ])('of %i milliseconds is "%s" in %s', (left, words, colour) => {
    expect(timeLeft(left)).toEqual({ words, colour })
  })
})

describe('dates and times', () => {
  it('are British, in summer and in winter', () => {
    expect(dateAndTime('2027-01-05T09:05:00Z')).toBe('5 January 2027 at 9:05am')
    expect(dateAndTime('2027-07-05T09:05:00Z')).toBe('5 July 2027 at 10:05am')
    expect(dayOf('2027-07-05T23:30:00Z')).toBe('6 July 2027')
  })

  it('leave out the minutes of a full hour, and call noon and midnight by name', () => {
    expect(timeOf('2027-01-05T17:00:00Z')).toBe('5pm')
    expect(timeOf('2027-01-05T12:00:00Z')).toBe('midday')
    expect(timeOf('2027-01-05T00:00:00Z')).toBe('midnight')
    expect(timeOf('2027-01-05T00:30:00Z')).toBe('12:30am')
    expect(timeOf('2027-01-05T12:30:00Z')).toBe('12:30pm')
  })
})
