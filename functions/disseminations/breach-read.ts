import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { actorOf } from '#functions/platform/open.ts'
import type { deliveryOperations } from '#shared/api/delivery.ts'
import { may } from '#shared/permissions/may.ts'
import { ok } from '#shared/result.ts'
import { breachObject } from './breach-object.ts'
import { findPostOf, openBreach } from './breach-open.ts'
import { namedPost } from './ring-other-ways.ts'

const operation = 'readBreach'

/** One breach. For whom its item is kept from, only its clock and that it was decided. */
export const readBreach: UseCase<(typeof deliveryOperations)['readBreach']> = async (deps, caller, input) => {
  const opened = await openBreach(deps, caller, input.breach, { operation, action: 'breach.read' })
  if (!opened.ok) return opened
  const { person, breach, sight } = opened.value
  const entry = auditEntry(deps, caller, person, { operation, kind: 'read', object: breachObject(breach.id) })
  const [contact] = await Promise.all([findPostOf(deps, breach), writeAudit(deps, entry)])
  const { partnership: _, said: __, ...told } = breach
  const { id, version, knownAt, dueAt, opened: wasOpened, decision } = breach
  if (sight === 'clock')
    return ok({
      id,
      version,
      knownAt,
      dueAt,
      opened: wasOpened,
      withheld: true,
      decided: decision && { tell: decision.tell, at: decision.at },
    })
  const { post, organisation } = namedPost(contact)
  return ok({ ...told, post, organisation, mayWork: may(actorOf(person), 'breach.work') })
}
