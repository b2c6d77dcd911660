const DAY = 24 * 60 * 60 * 1000

/** What is overdue is said again once a day: when it is said next, after a moment. */
export const dayAfter = (moment: Date): string => new Date(moment.getTime() + DAY).toISOString()

/** What was said before this, a day before a moment, is said again. */
export const dayBefore = (moment: Date): string => new Date(moment.getTime() - DAY).toISOString()

/** So often by mail; then somebody rings. */
export const MOST_MAILS = 3
