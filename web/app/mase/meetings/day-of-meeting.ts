import { formatDate } from '#shared/identifiers/date.ts'
import { weekdayOf } from '#shared/time/day.ts'

/** "Wednesday 14 July 2027": people know a meeting by its weekday. @param date ISO date */
export function dayOfMeeting(date: string): string {
  const weekday = weekdayOf(date)
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${formatDate(date)}`
}
