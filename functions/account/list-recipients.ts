import type { UseCase } from '#functions/platform/api-function.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { accountOperations } from '#shared/api/account.ts'
import { ok } from '#shared/result.ts'

/** Whom a practitioner can name as needing to know: posts and organisations, never addresses. */
export const listRecipients: UseCase<(typeof accountOperations)['listRecipients']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation: 'listRecipients', action: 'directory.read' })
  if (!opened.ok) return opened
  const contacts = await listContactsOf(deps, opened.value.partnership)
  return ok({
    recipients: contacts
      .filter(({ active }) => active)
      .map(({ id, post, organisation }) => ({ id, post, organisation })),
  })
}
