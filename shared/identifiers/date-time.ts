import { formatDate } from './date.ts'

let formatter: Intl.DateTimeFormat | undefined

/** Made when first needed, because making it costs a start more than 10 ms. */
function london(): Intl.DateTimeFormat {
  formatter ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return formatter
}

/**
 * A moment as GOV.UK writes it, in the time of London: 21 November 2026 at 4:05pm. Whole hours are 4pm; 12 is midday or
 * midnight, which nobody mistakes for the other.
 *
 * @param moment an ISO 8601 text, as moments are kept, or milliseconds
 */
export function formatDateTime(moment: string | number): string {
  const { date, time } = londonClock(moment)
  return `${formatDate(date)} at ${formatTime(time)}`
}

/** A time of day as GOV.UK writes it: '16:05' gives 4:05pm, '12:00' midday. */
export function formatTime(time: string): string {
  if (time === '00:00') return 'midnight'
  if (time === '12:00') return 'midday'
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3, 5)
  return `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`
}

/** The date and the time of day that a moment has in London: { date: '2026-11-21', time: '16:05' }. */
export function londonClock(moment: string | number): { date: string; time: string } {
  const parts: Record<string, string> = {}
  for (const { type, value } of london().formatToParts(new Date(moment))) parts[type] = value
  return { date: `${parts.year}-${parts.month}-${parts.day}`, time: `${parts.hour}:${parts.minute}` }
}
