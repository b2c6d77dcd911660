import { type CalendarDate, dateOf, daysInMonth, monthNames, partsOf } from './calendar-date.ts'

/** A date as it is typed: three fields, kept as they are even where they make no date. */
export interface DateParts {
  day: string
  month: string
  year: string
}

export type DatePart = keyof DateParts

/** The date; or what to say, and which of the three fields to mark as wrong. */
export type ReadDate = { ok: true; value: CalendarDate } | { ok: false; message: string; parts: DatePart[] }

const allParts: DatePart[] = ['day', 'month', 'year']

/**
 * Reads a date from its three fields. Months may be typed as names ('March', 'mar'). Messages are those of the GOV.UK
 * date input and start with the name of the date, as 'Date of birth'. Whether the date may lie in the past or the
 * future is for the caller.
 */
export function readDate(typed: DateParts, name = 'Date'): ReadDate {
  const missing = allParts.filter((part) => typed[part].trim() === '')
  if (missing.length === 3) return wrong(`Enter ${lowerFirst(name)}`, allParts)
  if (missing.length > 0) return wrong(`${name} must include a ${missing.join(' and a ')}`, missing)

  const year = wholeNumber(typed.year)
  const month = monthNumber(typed.month)
  const day = wholeNumber(typed.day)
  if (!/^\d{4}$/.test(typed.year.trim())) return wrong(`${name}: year must include 4 numbers`, ['year'])
  const notReal = allParts.filter(
    (part) => !{ day: day >= 1 && day <= 31, month: month >= 1 && month <= 12, year: year >= 1 }[part],
  )
  if (notReal.length > 0) return wrong(`${name} must be a real date`, notReal)
  if (day > daysInMonth(year, month)) return wrong(`${name} must be a real date`, ['day'])
  return { ok: true, value: dateOf(year, month, day) }
}

/** A date as GOV.UK writes it: 27 March 2011. */
export function formatDate(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${monthNames[month - 1]} ${year}`
}

/** A date as it is typed into the three fields. */
export function toDateParts(date: CalendarDate): DateParts {
  const { year, month, day } = partsOf(date)
  return { day: String(day), month: String(month), year: String(year) }
}

/**
 * The age in whole years on a day. Somebody born on 29 February is a year older on 1 March of a common year, as English
 * law has it. Negative before birth.
 */
export function ageOn(dateOfBirth: CalendarDate, today: CalendarDate): number {
  const born = partsOf(dateOfBirth)
  const now = partsOf(today)
  return now.year - born.year - (today.slice(5) < dateOfBirth.slice(5) ? 1 : 0)
}

function monthNumber(text: string): number {
  const typed = text.trim().toLowerCase().replace(/\.$/, '')
  if (/^[a-z]{3,}$/.test(typed))
    return monthNames.findIndex((month) => month.toLowerCase().startsWith(typed)) + 1
  return wholeNumber(typed)
}

/** The number a field of one to four digits holds, or 0, which is no day, month or year. */
function wholeNumber(text: string): number {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0
}

function wrong(message: string, parts: DatePart[]): ReadDate {
  return { ok: false, message, parts }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
