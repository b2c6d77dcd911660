import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { openDesk } from '#functions/platform/open.ts'
import { personItem } from '#functions/platform/people.ts'
import type { accountOperations } from '#shared/api/account.ts'
import type { Failure } from '#shared/failure.ts'
import { checkTelephone } from '#shared/identifiers/telephone.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'changeMyDetails'

const changedMeanwhile: Failure = {
  kind: 'conflict',
  detail: 'Your details were changed after you opened this page. Look again, then make your change.',
}

/** What somebody may say of themselves, to be filled in on forms: their telephone and who their manager is. */
export const changeMyDetails: UseCase<(typeof accountOperations)['changeMyDetails']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'account.write' })
  if (!opened.ok) return opened
  const before = opened.value
  const phone = input.phone ? checkTelephone(input.phone) : undefined
  if (phone && !phone.ok)
    return fail({ kind: 'invalid', errors: [{ field: 'phone', message: phone.message }] })
  if (before.version !== input.version) return fail(changedMeanwhile)
  const next: Person = {
    ...before,
    phone: phone?.value,
    manager: input.manager || undefined,
    version: before.version + 1,
  }
  const written = await commit(
    deps,
    [{ put: personItem(next), when: hasVersion(before.version) }],
    auditEntry(deps, caller, before, { operation, kind: 'change', object: `person ${before.id}` }),
  )
  return written.ok ? ok({ version: next.version }) : fail(changedMeanwhile)
}
