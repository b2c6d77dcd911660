import type { CalendarDate } from '../identifiers/calendar-date.ts'
import type { Dissemination } from './dissemination.ts'
import { isOpenNow } from './grading.ts'
import type { IntelligenceItem } from './item.ts'
import type { RecipientState } from './recipient-view.ts'
import type { Release } from './release.ts'

/**
 * Whether a recipient may read what they were given. It is closed once it was recalled, once they said that it is not for them, after
 * the last day that its handling allows, and once the item was graded more strictly than when it was released.
 *
 * @param today by the calendar of London
 */
export const isClosed = (
  { recalled, misdirected, until }: Dissemination,
  { grading }: Pick<IntelligenceItem, 'grading'>,
  release: Pick<Release, 'grading'>,
  today: CalendarDate,
): boolean =>
  recalled !== undefined ||
  misdirected !== undefined ||
  (until !== undefined && until < today) ||
  !isOpenNow(grading, today, release.grading)

/** How far the post is with it. */
export function recipientStateOf(
  { openedAt, acknowledgedAt }: Dissemination,
  closed: boolean,
): RecipientState {
  if (closed) return 'closed'
  if (acknowledgedAt) return 'acknowledged'
  return openedAt ? 'opened' : 'new'
}
