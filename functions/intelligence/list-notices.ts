import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { listSentToMe } from '#functions/platform/list-sent-to-me.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { fateOf } from '#functions/platform/notice-fates.ts'
import type { Notice } from '#functions/platform/notice-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany, queryPage } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { intelligenceOperations } from '#shared/api/intelligence.ts'
import type { NoticeRow } from '#shared/notices/notice.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { ok } from '#shared/result.ts'

type Operations = typeof intelligenceOperations

/** A row; of a restricted record only that there is a notice, and of what kind. */
const noticeRow = (notice: Notice, hidden: ReadonlySet<Notice>): NoticeRow => ({
  reference: notice.reference,
  id: notice.id,
  ...(hidden.has(notice) ? { restricted: true } : {}),
  subject: notice.subject,
  fromAgency: hidden.has(notice) ? WITHHELD : notice.from.agency,
  at: notice.at,
  openedAt: notice.openedAt,
})

/** The latest notices to the posts that the caller reads for. */
export const listMyNotices: UseCase<Operations['listMyNotices']> = async (deps, caller) => {
  const listed = await listSentToMe<Notice>(deps, caller, {
    operation: 'listMyNotices',
    list: 'notice.list',
    open: 'notice.open',
    object: 'notices',
    listOf: lists.noticesTo,
    cameAt: ({ at }) => at,
    ofEndedPosts: true,
  })
  if (!listed.ok) return listed
  const { things, hidden } = listed.value
  const rows = things.map((notice) => noticeRow(notice, hidden))
  return ok({ rows: rows.toSorted((a, b) => b.at.localeCompare(a.at)) })
}

/** The partnership's notices with the fate of each, latest first, for the intelligence officer. */
export const listNotices: UseCase<Operations['listNotices']> = async (deps, caller, { cursor }) => {
  const operation = 'listNotices'
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [page, contacts] = await Promise.all([
    queryPage<Notice>(deps, {
      index: 'worklist',
      pk: lists.notices(person.partnership),
      limit: PAGE_SIZE,
      descending: true,
      cursor,
    }),
    listContactsOf(deps, person.partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'notices' })),
  ])
  const notices = page.items.map(({ data }) => data)
  const [mails, hidden] = await Promise.all([
    getMany(
      deps,
      notices.map(({ reference, mailId }) => keys.mail(reference, mailId)),
    ),
    findHidden(deps, person, notices, 'notice.open', () => undefined),
  ])
  const rows = notices.map((notice, index) => ({
    ...noticeRow(notice, hidden),
    fate: fateOf(
      notice,
      mails[index]?.data as Mail | undefined,
      contacts.find(({ id }) => id === notice.contactId),
    ),
  }))
  return ok({ rows, next: page.next })
}
