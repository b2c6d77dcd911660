import { type Mail, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { Breach } from '#shared/intelligence/breach.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'

type Recalled = Pick<Dissemination, 'id' | 'item' | 'partnership' | 'contactId'>

/** The mail that tells a post what to do with what was not meant for it. */
export const recallNotice = ({ id, item, partnership, contactId }: Recalled, at: string): Mail =>
  newMail(
    { event: `${item} recalled ${id}`, at },
    {
      kind: 'intelligence-recalled',
      reference: item,
      partnership,
      to: { contact: contactId },
      path: pages.myInformationItem(item, id),
    },
  )

/** The mail that tells who looks after breaches of a new one. */
export const breachNotice = (
  { intelligence }: Partnership,
  { id, item, partnership }: Breach,
  at: string,
): Mail =>
  newMail(
    { event: `breach ${id}`, at },
    {
      kind: 'breach-opened',
      reference: item,
      partnership,
      to: { contact: intelligence.breaches },
      path: pages.breach(id),
    },
  )
