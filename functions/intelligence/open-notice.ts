import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { type Condition, commit } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Notice, noticeItem } from '#functions/platform/notice-item.ts'
import { actorOf, openDesk, referralObject, restrictedFailure } from '#functions/platform/open.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import { isHiddenFrom } from '#functions/platform/restricted.ts'
import type { intelligenceOperations } from '#shared/api/intelligence.ts'
import { checkReference, partnershipOf } from '#shared/identifiers/reference.ts'
import type { NoticeView } from '#shared/notices/notice.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'openNotice'

const notOpenedYet: Condition = {
  expression: 'attribute_not_exists(#data.#openedAt)',
  names: { '#data': 'data', '#openedAt': 'openedAt' },
}

const PURPOSE =
  'To protect a child from sexual exploitation. Use it for that alone, and do not pass it on without asking the agency that sent it.'

/** Opens a notice for somebody who reads for its recipient, and records that it was opened: only then were they told. */
export const openNotice: UseCase<(typeof intelligenceOperations)['openNotice']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'notice.open' })
  if (!opened.ok) return opened
  const person = opened.value
  const reference = checkReference(input.reference)
  if (!reference.ok) return fail({ kind: 'not-found' })
  const [item, head, partnership] = await getMany(deps, [
    keys.notice(reference.value, input.notice),
    keys.referral(reference.value),
    keys.partnership(partnershipOf(reference.value)),
  ])
  const notice = item?.data as Notice | undefined
  const contact =
    notice && (await findItem<Contact>(deps, keys.contact(notice.partnership, notice.contactId)))
  const recipientIds = contact?.data.readerIds ?? []
  const object = referralObject(reference.value)
  // One that does not exist leaves the same trace as one of another partnership.
  if (!notice || !may(actorOf(person), 'notice.open', { partnership: notice.partnership, recipientIds })) {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const referral = head?.data as Referral
  const isRecipient = recipientIds.includes(person.id)
  if (isHiddenFrom(deps, person, referral, 'notice.open', isRecipient ? notice.at : undefined)) {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(restrictedFailure(referral, partnership?.data as Partnership))
  }
  if (!isRecipient || notice.openedAt) {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
    return ok(viewOf(notice))
  }
  const read: Notice = {
    ...notice,
    openedAt: deps.clock().toISOString(),
    openedBy: `${person.name}, ${person.post}`,
  }
  const written = await commit(
    deps,
    [{ put: noticeItem(read), when: notOpenedYet }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object }),
  )
  // A colleague opened it in the same moment: it stays as they opened it, and this reading is audited by trying again.
  return written.ok ? ok(viewOf(read)) : openNotice(deps, caller, input)
}

const viewOf = (notice: Notice): NoticeView => ({
  reference: notice.reference,
  id: notice.id,
  subject: notice.subject,
  fromAgency: notice.from.agency,
  at: notice.at,
  openedAt: notice.openedAt,
  text: notice.text,
  from: notice.from,
  purpose: PURPOSE,
})
