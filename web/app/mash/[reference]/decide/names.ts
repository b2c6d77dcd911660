import type { Outcome } from '#shared/referral/outcomes.ts'

/** The name of a detail in the form, as the API calls it. */
export const detailName = (outcome: Outcome, field: string) => `details.${outcome}.${field}`

/** Rows for those who stand in no directory. */
export const OTHER_ATTENDEES = [1, 2, 3] as const
export const otherName = (number: number) => `attendee-${number}`
export const presenceName = (of: string) => `presence-${of}`
