import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'

/** A moment that is near, as one says it: "2:05pm on 22 November". */
export function momentWords(moment: string): string {
  const { date, time } = londonClock(moment)
  return `${formatTime(time)} on ${formatDate(date).replace(/ \d{4}$/, '')}`
}

/** What there is to do about a telephone call that is to be confirmed in writing. */
export const sendByWords = (writtenBy: string): string => `Send this by ${momentWords(writtenBy)}`
