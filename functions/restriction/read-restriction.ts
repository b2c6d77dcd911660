import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { actorOf, referralObject, resourceOf } from '#functions/platform/open.ts'
import type { restrictionOperations } from '#shared/api/restriction.ts'
import { may } from '#shared/permissions/may.ts'
import { hasManager, openUntil } from '#shared/restriction/readers.ts'
import { ok } from '#shared/result.ts'
import { openWithPeople } from './open-to-change.ts'
import { namedBy, possibleReader } from './people.ts'

const operation = 'readRestriction'

/** Whether a record is restricted, who may read it and who opened it in an emergency: for those who may read it. */
export const readRestriction: UseCase<(typeof restrictionOperations)['readRestriction']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openWithPeople(deps, caller, input.reference, {
    operation,
    action: 'restriction.read',
  })
  if (!opened.ok) return opened
  const { person, referral, people } = opened.value
  const { reference, version, state, restriction, owner } = referral
  const at = deps.clock().toISOString()
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(reference) }),
  )
  const resource = resourceOf(referral)
  const standsIn =
    restriction !== undefined &&
    person.roles.includes('mash-manager') &&
    !hasManager(restriction.readers, people) &&
    openUntil(restriction, person.id, at) !== undefined
  const mayChange = restriction
    ? may(actorOf(person), 'restriction.change', resource) || standsIn
    : may(actorOf(person), 'restriction.set', resource)
  return ok({
    reference,
    version,
    state,
    restriction,
    owner,
    people: mayChange ? namedBy(person, referral, people).map(possibleReader) : [],
    mayChange,
    openTo: [
      ...new Set(
        (restriction?.openedBy ?? [])
          .map((one) => one.person.id)
          .filter((id) => openUntil(restriction, id, at) !== undefined),
      ),
    ],
  })
}
