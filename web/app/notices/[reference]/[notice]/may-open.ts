import type { NoticeRow } from '#shared/notices/notice.ts'
import type { Action } from '#shared/permissions/rules.ts'

/** The list shows this many of the latest to each post, or fewer. */
const LISTED = 25

/**
 * Whether the reader may be asked to open a notice. Who reads for its recipient finds it listed, unless it is older
 * than a full list reaches back to: then only opening it can tell. An intelligence officer reads what was sent to
 * others.
 *
 * @param rows what is listed to the reader
 */
export const mayOpen = (
  row: NoticeRow | undefined,
  rows: readonly NoticeRow[],
  actions: readonly Action[],
): boolean => row !== undefined || rows.length >= LISTED || actions.includes('intelligence.list')
