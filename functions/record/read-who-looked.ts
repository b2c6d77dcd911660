import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, trails, writeAudit } from '#functions/platform/audit.ts'
import { refused } from '#functions/platform/change-use-case.ts'
import { openReferral, referralObject } from '#functions/platform/open.ts'
import { readTrailPage } from '#functions/platform/trail.ts'
import type { recordOperations } from '#shared/api/record.ts'
import { byPersonAndDay } from '#shared/audit/who-looked.ts'
import { ok } from '#shared/result.ts'

const operation = 'readWhoLooked'
const ENTRIES = 200

/**
 * Who has read and changed a referral. It is for whoever has taken it, and for MASH managers: others learn from it who
 * worries about a family. Looking leaves its own trace, in the trail of the trail.
 */
export const readWhoLooked: UseCase<(typeof recordOperations)['readWhoLooked']> = async (
  deps,
  caller,
  { reference, cursor },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'mash.who-looked' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const { owner } = referral
  if (owner?.id !== person.id && !person.roles.includes('mash-manager'))
    return refused(deps, caller, opened.value, operation, {
      kind: 'conflict',
      detail: owner
        ? `${owner.name} (${owner.post}) has this referral. They, and a MASH manager, can see who has looked at it.`
        : 'Take this referral to see who has looked at it. A MASH manager can see it too.',
    })
  const object = referralObject(referral.reference)
  const { entries, next } = await readTrailPage(deps, {
    pk: trails.of(referral.partnership, object),
    limit: ENTRIES,
    cursor,
  })
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: `trail of ${object}` }),
  )
  return ok({ days: byPersonAndDay(entries), next })
}
