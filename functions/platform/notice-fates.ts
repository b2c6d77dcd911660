import type { NoticeFate } from '#shared/notices/notice.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Item } from './items.ts'
import type { Mail } from './mail.ts'
import type { Notice } from './notice-item.ts'

/** What became of each notice among the items of a referral: its mail's fate, and whether it was opened. */
export function noticeFatesOf(items: readonly Item[], contacts: readonly Contact[]): NoticeFate[] {
  const mails = new Map(
    items.filter(({ entity }) => entity === 'mail').map(({ data }) => [(data as Mail).id, data as Mail]),
  )
  const posts = new Map(contacts.map((contact) => [contact.id, contact]))
  return items
    .filter(({ entity }) => entity === 'notice')
    .map(({ data }) => {
      const notice = data as Notice
      return fateOf(notice, mails.get(notice.mailId), posts.get(notice.contactId))
    })
}

/** The fate of one notice. A post that has left the directory is still named as gone. */
export const fateOf = (notice: Notice, mail: Mail | undefined, contact: Contact | undefined): NoticeFate => ({
  id: notice.id,
  subject: notice.subject,
  post: contact?.post ?? 'No longer in the directory',
  organisation: contact?.organisation ?? '',
  phone: contact?.phone ?? '',
  state: mail?.state ?? 'waiting',
  since: mail?.since ?? notice.at,
  because: mail?.because,
  openedAt: notice.openedAt,
  openedBy: notice.openedBy,
})
