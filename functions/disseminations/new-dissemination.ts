import { isNew, type Write } from '#functions/platform/commit.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { refOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Gateway } from '#shared/sharing/gateways.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { OpenedRecipients } from './open-recipients.ts'

/** Which text goes to which post, under which grading, what for and by what right. */
export interface Giving {
  readonly id: string
  readonly release: Release
  readonly grading: Grading
  readonly contact: string
  readonly purpose: string
  readonly gateway: Gateway
  readonly at: string
  /** The dissemination in whose place it stands. */
  readonly replaces?: string
}

/** What a post is given, as it begins: with the mail that tells it, which is to be opened within the partnership's limit. */
export function newDissemination(
  { person, item, partnership }: Pick<OpenedRecipients, 'person' | 'item' | 'partnership'>,
  { id, release, grading, contact, purpose, gateway, at, replaces }: Giving,
): Dissemination {
  const given = {
    id,
    item: item.reference,
    release: release.number,
    partnership: item.partnership,
    version: 1,
    contactId: contact,
    kind: release.kind,
    marking: grading.marking,
    purpose,
    gateway,
    by: refOf(person),
    at,
    until: grading.until,
    ...(replaces && { replaces }),
    nextAt: addLimit(at, partnership.intelligence.openWithin, partnership.calendar),
  }
  return { ...given, mailId: noticeOf(given).id }
}

/** The mail that tells a post that there is something for it. */
const noticeOf = ({
  id,
  item,
  partnership,
  contactId,
  at,
}: Pick<Dissemination, 'id' | 'item' | 'partnership' | 'contactId' | 'at'>) =>
  newMail(
    { event: `${item} given ${id}`, at },
    {
      kind: 'intelligence-shared',
      reference: item,
      partnership,
      to: { contact: contactId },
      path: pages.myInformation,
    },
  )

/** What is given and the mail that tells of it: both or neither. */
export const givenWrites = (told: Dissemination): Write[] => [
  { put: disseminationItem(told), when: isNew },
  { put: mailItem(noticeOf(told)), when: isNew },
]
