import type { FieldError } from '#shared/failure.ts'
import { readTimeOfDay } from '#shared/identifiers/time-of-day.ts'
import { type Weekday, weekdays } from '../day.ts'
import type { OpeningHours } from '../working-calendar.ts'
import type { TypedSettings } from './clock-settings.ts'

/** Monday first, as weeks are read. */
export const weekFromMonday: readonly Weekday[] = [...weekdays.slice(1), 'sunday']

export const dayName = (day: Weekday): string => day.charAt(0).toUpperCase() + day.slice(1)

/** Reads when a team is open; what cannot be read is told of by its field. */
export function readHours(typed: TypedSettings['hours']): {
  readonly hours: Partial<Record<Weekday, OpeningHours>>
  readonly errors: readonly FieldError[]
} {
  const hours: Partial<Record<Weekday, OpeningHours>> = {}
  const errors: FieldError[] = []
  for (const day of weekFromMonday) {
    const read = readDay(day, typed[day])
    if ('message' in read) errors.push(read)
    else if (read.hours) hours[day] = read.hours
  }
  if (errors.length === 0 && Object.keys(hours).length === 0)
    errors.push({ field: 'hours.monday.from', message: 'Enter when the MASH is open on at least one day' })
  return { hours, errors }
}

function readDay(
  day: Weekday,
  typed: { readonly from: string; readonly to: string },
): FieldError | { readonly hours: OpeningHours | undefined } {
  const [from, to] = [typed.from.trim(), typed.to.trim()]
  const wrong = (part: 'from' | 'to', message: string) => ({ field: `hours.${day}.${part}`, message })
  if (!from && !to) return { hours: undefined }
  if (!from) return wrong('from', `Enter when it opens on ${dayName(day)}, or clear both times`)
  if (!to) return wrong('to', `Enter when it closes on ${dayName(day)}, or clear both times`)
  const [opens, closes] = [readTimeOfDay(from), readTimeOfDay(to)]
  if (!opens.ok) return wrong('from', `${dayName(day)}: ${lowerFirst(opens.message)}`)
  if (to !== '24:00' && !closes.ok) return wrong('to', `${dayName(day)}: ${lowerFirst(closes.message)}`)
  // Midnight is the end of the day that closes then.
  const end = !closes.ok || closes.value === '00:00' ? '24:00' : closes.value
  if (end <= opens.value) return wrong('to', `${dayName(day)}: it must close later than it opens`)
  return { hours: { from: opens.value, to: end } }
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
