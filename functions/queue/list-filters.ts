import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openDesk } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { queueOperations } from '#shared/api/queue.ts'
import type { Person } from '#shared/people/person.ts'
import type { AgencyRef } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { listSaved, shownFilter } from './filter-item.ts'

const operation = 'listQueueFilters'

/** What a queue can be narrowed down by: the caller's own filters, and the agencies of the partnership. */
export const listQueueFilters: UseCase<(typeof queueOperations)['listQueueFilters']> = async (
  deps,
  caller,
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [saved, people] = await Promise.all([
    listSaved(deps, person),
    listPeopleOf(deps, person.partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'queue filters' })),
  ])
  return ok({ saved: saved.map(shownFilter), agencies: agenciesOf(people) })
}

/** Whoever may refer is of an agency that has people in the hub. */
function agenciesOf(people: readonly Person[]): AgencyRef[] {
  const byId = new Map(people.map(({ agency }) => [agency.id, { id: agency.id, name: agency.name }]))
  return [...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
