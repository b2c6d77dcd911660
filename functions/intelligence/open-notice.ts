import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { type Condition, commit } from '#functions/platform/commit.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Notice, noticeItem } from '#functions/platform/notice-item.ts'
import { referralObject } from '#functions/platform/open.ts'
import { openAddressed } from '#functions/platform/open-addressed.ts'
import type { intelligenceOperations } from '#shared/api/intelligence.ts'
import type { NoticeView } from '#shared/notices/notice.ts'
import { ok } from '#shared/result.ts'

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
  const opened = await openAddressed<Notice>(deps, caller, input.reference, {
    operation,
    action: 'notice.open',
    entity: 'notice',
    key: (reference) => keys.notice(reference, input.notice),
    contactOf: ({ contactId }) => contactId,
    cameAt: ({ at }) => at,
    ofEndedPosts: true,
  })
  if (!opened.ok) return opened
  const { person, thing: notice, isRecipient } = opened.value
  const object = referralObject(notice.reference)
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
