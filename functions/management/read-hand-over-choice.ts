import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { actorOf, refOf, resourceOf } from '#functions/platform/open.ts'
import { MOST_MOVES, type managementOperations } from '#shared/api/management.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import { may } from '#shared/permissions/may.ts'
import { rowOf } from '#shared/referral/row.ts'
import { ok } from '#shared/result.ts'
import { headsByReference } from './hand-over-items.ts'
import { openPerson } from './open-person.ts'
import { allHeld, findMashPeople, workloadsOf } from './workers.ts'

const operation = 'readHandOverChoice'

/** What somebody has in hand, what is due first at the top, and who there is to take it. */
export const readHandOverChoice: UseCase<(typeof managementOperations)['readHandOverChoice']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openPerson(deps, caller, input.person, operation)
  if (!opened.ok) return opened
  const { manager, from } = opened.value
  const [held, people] = await Promise.all([
    allHeld(deps, from),
    findMashPeople(deps, manager.partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, manager, { operation, kind: 'read', object: `person ${from.id}` }),
    ),
  ])
  const shown = held.slice(0, MOST_MOVES)
  const [heads, workers] = await Promise.all([
    headsByReference(
      deps,
      shown.map(({ reference }) => reference),
    ),
    workloadsOf(
      deps,
      people.filter((one) => worksAtMash(one) && one.id !== from.id),
    ),
  ])
  const referrals = shown.flatMap(({ reference }) => heads.get(reference) ?? [])
  const open = referrals.filter((one) => may(actorOf(manager), 'mash.reassign', resourceOf(one)))
  return ok({
    from: refOf(from),
    held: open.map(rowOf),
    notYours: referrals.length - open.length,
    more: held.length > shown.length,
    workers,
  })
}
