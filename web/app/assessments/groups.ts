import type { ReferralRow } from '#shared/referral/row.ts'
import { todoWords } from './state-words.ts'

interface Group {
  readonly caption: string
  readonly rows: readonly ReferralRow[]
}

/** One's own work by what it asks for: what waits for its author first. The order within a group stays. */
export function groupsOf(rows: readonly ReferralRow[]): Group[] {
  const captions = [
    'Decisions to read',
    'For you to do',
    'Drafts',
    'Waiting for sign-off',
    'Sent',
    'Kept',
    'Discarded',
  ] as const
  return captions
    .map((caption) => ({ caption, rows: rows.filter((row) => captionOf(row) === caption) }))
    .filter((group) => group.rows.length > 0)
}

function captionOf(row: ReferralRow) {
  if (row.unopenedOutcome) return 'Decisions to read'
  if (todoWords(row)) return 'For you to do'
  if (row.state === 'draft') return 'Drafts'
  if (row.state === 'awaiting-sign-off') return 'Waiting for sign-off'
  if (row.state === 'kept') return 'Kept'
  return row.state === 'discarded' ? 'Discarded' : 'Sent'
}
