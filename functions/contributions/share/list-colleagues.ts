import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import { listPeopleOfAgency } from '#functions/platform/people.ts'
import type { contributionOperations } from '#shared/api/contributions.ts'
import { scopesFor } from '#shared/permissions/may.ts'
import { ok } from '#shared/result.ts'

const operation = 'listColleagues'

/** Those of the caller's agency with whom an assessment can be shared. */
export const listColleagues: UseCase<(typeof contributionOperations)['listColleagues']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'colleagues.list' })
  if (!opened.ok) return opened
  const { id: own, partnership, agency } = opened.value
  const [people] = await Promise.all([
    listPeopleOfAgency(deps, partnership, agency.id),
    writeAudit(
      deps,
      auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'colleagues' }),
    ),
  ])
  return ok({
    colleagues: people
      .filter((person) => person.active && person.id !== own)
      .filter((person) => scopesFor(person, 'assessment.write').length > 0)
      .map(({ id, name, post }) => ({ id, name, post })),
  })
}
