import type { NoticeSubject } from '#shared/notices/notice.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** One notice to one recipient: an item of its own with who needs to know, and whether they opened it. */
export interface Notice {
  readonly id: string
  readonly reference: string
  readonly partnership: string
  readonly subject: NoticeSubject
  readonly text: string
  readonly contactId: string
  readonly from: { readonly name: string; readonly post: string; readonly agency: string }
  readonly fromAgencyId: string
  readonly at: string
  readonly mailId: string
  readonly openedAt?: string
  readonly openedBy?: string
}

/** A notice is listed for its recipient, and for the intelligence officers of the partnership. */
export const noticeItem = (notice: Notice): Item<Notice> => ({
  ...keys.notice(notice.reference, notice.id),
  entity: 'notice',
  data: notice,
  worklistPk: lists.notices(notice.partnership),
  worklistSk: `${notice.at}#${notice.id}`,
  senderPk: lists.noticesTo(notice.partnership, notice.contactId),
  senderSk: `${notice.at}#${notice.id}`,
})
