import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { readDate } from '#shared/identifiers/date.ts'

/** More days than any year has for this. */
const MOST = 100

export type ReadClosings =
  | { readonly ok: true; readonly dates: readonly CalendarDate[] }
  | { readonly ok: false; readonly message: string }

/** Reads dates that are typed one a line: '24 12 2026', '24 December 2026', '24/12/2026'. In order, each once. */
export function readClosings(typed: string): ReadClosings {
  const dates: CalendarDate[] = []
  const lines = typed.split('\n').map((line) => line.trim())
  for (const [index, line] of lines.entries()) {
    if (line === '') continue
    const [day = '', month = '', year = '', ...rest] = line.split(/[\s/.,-]+/)
    const read = readDate({ day, month, year }, `Line ${index + 1}`)
    if (!read.ok || rest.length > 0)
      return { ok: false, message: `Line ${index + 1}: enter one date, like 24 12 2026` }
    dates.push(read.value)
  }
  return dates.length > MOST
    ? { ok: false, message: `Enter ${MOST} dates or fewer` }
    : { ok: true, dates: [...new Set(dates)].toSorted() }
}
