import type { VersionRow } from '#shared/api/reviews.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'

export const versionName = ({ number }: Pick<VersionRow, 'number'>): string => `Version ${number}`

/** The day in London on which a version was sent, or kept: 14 March 2027. */
export const versionDay = ({ at }: Pick<VersionRow, 'at'>): string => formatDate(londonClock(at).date)

/** Where a version went. */
export const whereWords = ({ desk }: Pick<VersionRow, 'desk'>): string =>
  desk ? `Sent to the ${desk.toUpperCase()}` : 'Kept by its agency'
