import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '#shared/time/day.ts'
import { englandBankHolidays } from '#shared/time/england-bank-holidays.ts'

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return `${year}-${String(Math.floor(f / 31)).padStart(2, '0')}-${String((f % 31) + 1).padStart(2, '0')}`
}

/** The first Monday on or after a date. */
function mondayFrom(date: string): string {
  return weekdayOf(date) === 'monday' ? date : mondayFrom(addDays(date, 1))
}

/** The first weekday on or after a date that is not taken. */
function weekdayFrom(date: string, taken: string[] = []): string {
  const free = !['saturday', 'sunday'].includes(weekdayOf(date)) && !taken.includes(date)
  return free ? date : weekdayFrom(addDays(date, 1), taken)
}

describe('the bank holidays of England', () => {
  test.each([2026, 2027, 2028])('of %i are those that the rules give', (year) => {
    const christmas = weekdayFrom(`${year}-12-25`)
    const boxing = weekdayFrom(`${year}-12-26`, [christmas])
    const rule = [
      weekdayFrom(`${year}-01-01`),
      addDays(easter(year), -2),
      addDays(easter(year), 1),
      mondayFrom(`${year}-05-01`),
      mondayFrom(`${year}-05-25`),
      mondayFrom(`${year}-08-25`),
      christmas,
      boxing,
    ]
    expect(englandBankHolidays.filter((date) => date.startsWith(String(year)))).toEqual(rule)
  })

  test('are in order and never at a weekend', () => {
    expect([...englandBankHolidays].sort()).toEqual(englandBankHolidays)
    for (const date of englandBankHolidays) expect(['saturday', 'sunday']).not.toContain(weekdayOf(date))
  })
})
