import type { NoticeRow } from '#shared/notices/notice.ts'

/**
 * Whether the content may be shown without opening anything. A notice that is listed to its reader says so itself. One
 * that is not (an intelligence officer reads what was sent to others, and lists show the latest only) relies on its
 * reader having come from the button.
 */
export const isOpen = (row: NoticeRow | undefined, pressed: boolean): boolean =>
  row ? row.openedAt !== undefined : pressed
