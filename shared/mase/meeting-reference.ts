import { isCalendarDate } from '../identifiers/calendar-date.ts'

const form = /^([A-Z]{3})-MASE-(\d{4}-\d{2}-\d{2})$/

/** How a meeting is named in a mail and in the audit trail: `LKM-MASE-2026-12-09`. */
export const meetingReference = (partnership: string, id: string): string => `${partnership}-MASE-${id}`

/** The partnership and the id of the meeting that a text names; undefined where it names none. */
export function findMeeting(text: string): { readonly partnership: string; readonly id: string } | undefined {
  const [, partnership, id] = form.exec(text) ?? []
  return partnership && id && isCalendarDate(id) ? { partnership, id } : undefined
}
