import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { actorOf, referralObject, resourceOf } from '#functions/platform/open.ts'
import type { restrictionOperations } from '#shared/api/restriction.ts'
import { may, scopesFor } from '#shared/permissions/may.ts'
import type { Referral, Restriction } from '#shared/referral/referral.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { hasManager, openUntil } from '#shared/restriction/readers.ts'
import { ok } from '#shared/result.ts'
import { type OpenedWithPeople, openWithPeople } from './open-to-change.ts'
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
  const { reference, version, restriction, owner } = referral
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
    ...seenBy(opened.value),
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

/** The desks see all of it; whoever wrote the record not what the MASH wrote for itself, as in all that they see of it. */
function seenBy({
  person,
  referral,
  people,
}: Pick<OpenedWithPeople, 'person' | 'referral' | 'people'>): Pick<Referral, 'state' | 'restriction'> {
  const { state, restriction } = referral
  const scopes = scopesFor(actorOf(person), 'restriction.read')
  if (scopes.some((scope) => scope === 'sent' || scope === 'mase')) return { state, restriction }
  return {
    state: referralForSender(referral, person.id).state,
    restriction: restriction && withoutWords(restriction, isByAgency(referral, restriction, people)),
  }
}

const withoutWords = (restriction: Restriction, keepsReason: boolean): Restriction => ({
  ...restriction,
  reason: keepsReason ? restriction.reason : '',
  openedBy: restriction.openedBy?.map((one) => ({ ...one, reason: '', neededFor: '' })),
})

/** Whether those who wrote the record restricted it: by then somebody of their agency who is of no desk. */
function isByAgency(
  { agency, author }: Referral,
  { by }: Restriction,
  people: OpenedWithPeople['people'],
): boolean {
  const one = people.find(({ id }) => id === by.id)
  return by.id === author.id || (one?.agency.id === agency.id && !one.roles.includes('mash-manager'))
}
