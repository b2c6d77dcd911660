import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { openWholeReferral, referralObject } from '#functions/platform/open.ts'
import { listPartnerships } from '#functions/platform/partnerships.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import { ok } from '#shared/result.ts'
import { chooseParts } from '#shared/sharing/choose-parts.ts'
import { recipientsAmong } from './recipients-among.ts'
import { whatCanBeShared } from './what-can-be-shared.ts'
import { whyNotNow } from './why-not-now.ts'

const operation = 'readSharing'

/** What can be passed on and to whom, and exactly what would be where parts are named. */
export const readSharing: UseCase<(typeof shareOperations)['readSharing']> = async (
  deps,
  caller,
  { reference, kind, to, parts },
) => {
  const [opened, partnerships] = await Promise.all([
    openWholeReferral(deps, caller, reference, { operation, action: 'mash.read' }),
    listPartnerships(deps),
  ])
  if (!opened.ok) return opened
  const { person, referral, contacts, partnership } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(referral.reference) }),
  )
  const { documents, contributions, keptBack, groups } = whatCanBeShared(opened.value, kind, to)
  return ok({
    version: referral.version,
    notNow: whyNotNow(opened.value),
    posts: recipientsAmong(contacts, partnership),
    frontDoors: partnerships
      .filter(({ code }) => code !== partnership.code)
      .map(({ code, name }) => ({ id: code, name: `The front door of ${name}` })),
    groups,
    keptBack,
    danger: referral.danger.now === 'yes',
    preview: parts ? chooseParts(referral, documents, parts.split(','), contributions) : undefined,
  })
}
