import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { changeReferral } from '#functions/platform/change-referral.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { actorOf, openReferral, referralObject, refOf, resourceOf } from '#functions/platform/open.ts'
import type { restrictionOperations } from '#shared/api/restriction.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { isNamed } from '#shared/permissions/may.ts'
import { opened as afterOpening, EMERGENCY_HOURS, openUntil } from '#shared/restriction/readers.ts'
import { ok } from '#shared/result.ts'
import { notRestricted, openWithPeople } from './open-to-change.ts'
import { mailsOfEmergency } from './people.ts'

type Operations = typeof restrictionOperations
const action = 'restriction.break-glass'
const HOUR = 3_600_000
/** Somebody else may change the record in the same moment; an emergency does not wait for that. */
const ATTEMPTS = 3

const hoursOf = ({ emergencyHours }: Partnership): number => emergencyHours ?? EMERGENCY_HOURS

/**
 * Opens a restricted record to somebody who is not named on it, for reading and for some hours. The managers who are
 * named are told, and it stands in the trail as what it is. To whom it is open already it stays so, and no longer.
 */
export const breakGlass: UseCase<Operations['breakGlass']> = async (deps, caller, input) => {
  const operation = 'breakGlass'
  for (let attempt = 1; ; attempt++) {
    const purpose = { operation, action, evenIfRestricted: true } as const
    const opened = await openWithPeople(deps, caller, input.reference, purpose)
    if (!opened.ok) return opened
    const { person, partnership, referral, people } = opened.value
    const { restriction } = referral
    if (!restriction) return refused(deps, caller, opened.value, operation, notRestricted)
    const now = deps.clock()
    const at = now.toISOString()
    const running = openUntil(restriction, person.id, at)
    if (running) {
      const object = referralObject(referral.reference)
      await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
      return ok({ until: running })
    }
    if (isNamed(actorOf(person), action, resourceOf(referral)))
      return refused(deps, caller, opened.value, operation, {
        kind: 'conflict',
        detail: 'You may read this record already. There is no need to open it in an emergency.',
      })
    const until = new Date(now.getTime() + hoursOf(partnership) * HOUR).toISOString()
    const { reason, neededFor } = input
    const changed = await changeReferral(deps, caller, opened.value, {
      operation,
      trail: 'break-glass',
      next: {
        restriction: afterOpening(restriction, { person: refOf(person), at, until, reason, neededFor }),
      },
      history: { kind: 'break-glass', text: `${reason} Needed for: ${neededFor}` },
      mails: mailsOfEmergency(person, referral, partnership, people),
    })
    if (changed.ok) return ok({ until })
    if (attempt === ATTEMPTS) return refused(deps, caller, opened.value, operation, changed.failure)
  }
}

/** That a restricted record exists, and whom to ask: nothing that it says, and not who its agency is. */
export const readPointer: UseCase<Operations['readPointer']> = async (deps, caller, { reference }) => {
  const operation = 'readPointer'
  const opened = await openReferral(deps, caller, reference, { operation, action, evenIfRestricted: true })
  if (!opened.ok) return opened
  const { person, partnership, referral } = opened.value
  const object = referralObject(referral.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const until = openUntil(referral.restriction, person.id, deps.clock().toISOString())
  const isOpen = until !== undefined || isNamed(actorOf(person), action, resourceOf(referral))
  return ok({
    reference: referral.reference,
    phone: partnership.mashPhone,
    hours: hoursOf(partnership),
    ...(isOpen ? { open: until ? { until } : {} } : {}),
  })
}
