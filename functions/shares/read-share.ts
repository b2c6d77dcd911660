import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { referralObject } from '#functions/platform/open.ts'
import { copyOf } from '#functions/platform/share-items.ts'
import type { shareOperations } from '#shared/api/shares.ts'
import { ok } from '#shared/result.ts'
import { openMyShare } from './open-my-share.ts'
import { rowOf } from './row-of.ts'

const operation = 'readShare'

/** What was passed on to a post. Its parts are shown once somebody there has opened it: told is opened. */
export const readShare: UseCase<(typeof shareOperations)['readShare']> = async (deps, caller, input) => {
  const opened = await openMyShare(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, share, items } = opened.value
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'read', object: referralObject(share.reference) }),
  )
  const { version, purpose, gateway, words, openedAt, id } = share
  return ok({
    ...rowOf(share),
    version,
    gateway,
    ...(openedAt ? { purpose, words, copy: copyOf(items, id) } : {}),
  })
}
