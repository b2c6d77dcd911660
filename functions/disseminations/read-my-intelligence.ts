import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import type { recipientOperations } from '#shared/api/recipients.ts'
import { ok } from '#shared/result.ts'
import { closedNow, sameMoment } from './information-failures.ts'
import { contentOf, rowOf } from './information-view.ts'
import { findMyIntelligence } from './open-my-intelligence.ts'
import { refuseItem } from './refuse-item.ts'

type Operations = typeof recipientOperations

/** What came to a post: once somebody there has opened it also what it says. Reading opens nothing. */
export const readMyIntelligence: UseCase<Operations['readMyIntelligence']> = async (deps, caller, input) => {
  const operation = 'readMyIntelligence'
  const opened = await findMyIntelligence(deps, caller, input, operation)
  if (!opened.ok) return opened
  const { person, item, told, release, post, closed, desk, partnership } = opened.value
  const object = intelligenceObject(item.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const { openedAt, openedBy } = told
  return ok({
    ...rowOf(told, { post, closed }),
    version: told.version,
    desk: { post: desk?.post ?? 'Intelligence desk', phone: desk?.phone ?? partnership.mashPhone },
    ...(!closed && openedAt && openedBy && { content: contentOf({ ...told, openedAt, openedBy }, release) }),
  })
}

/** As often as colleagues, the sweep and SES may come between. */
const TRIES = 4

/** Opens what came to a post, and records who did: only then was it told. The first of the post counts. */
export const openMyIntelligence: UseCase<Operations['openMyIntelligence']> = async (deps, caller, input) => {
  const operation = 'openMyIntelligence'
  for (let attempt = 1; ; attempt++) {
    const opened = await findMyIntelligence(deps, caller, input, operation)
    if (!opened.ok) return opened
    const { person, item, told, closed } = opened.value
    const { reference } = item
    if (closed) return refuseItem(deps, caller, { person, reference }, operation, closedNow(opened.value))
    if (told.openedAt) return ok({ version: told.version })
    const next = {
      ...told,
      version: told.version + 1,
      openedAt: deps.clock().toISOString(),
      openedBy: refOf(person),
      nextAt: undefined,
    }
    const written = await commit(
      deps,
      [{ put: disseminationItem(next), when: hasVersion(told.version) }],
      auditEntry(deps, caller, person, { operation, kind: 'change', object: intelligenceObject(reference) }),
    )
    if (written.ok) return ok({ version: next.version })
    if (attempt === TRIES) return refuseItem(deps, caller, { person, reference }, operation, sameMoment)
  }
}
