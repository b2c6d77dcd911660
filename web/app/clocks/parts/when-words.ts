import { dateAndTime } from '../../../components/dates.ts'

const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long' })

/** "Friday 20 November 2026 at 4:30pm". @param at ISO 8601 */
export const whenWords = (at: string): string => `${weekday.format(new Date(at))} ${dateAndTime(at)}`
