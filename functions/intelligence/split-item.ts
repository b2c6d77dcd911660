import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { isNew } from '#functions/platform/commit.ts'
import { sourceWrite } from '#functions/platform/intelligence/new-item.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import { makeIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { detailsOf } from '#shared/intelligence/kinds.ts'
import { ok } from '#shared/result.ts'
import { changeOpened, itemConflict, refused } from './desk-change.ts'
import { detailsGiven } from './details-given.ts'
import { unsealSource } from './unseal-source.ts'

type Operation = (typeof intelligenceDeskOperations)['splitIntelligence']

/**
 * Makes an item of its own of one of the events that were given as one. It has the same source, sealed anew under its own
 * reference, and is kept from the same people; nobody has graded it.
 */
export const splitIntelligence: UseCase<Operation> = async (deps, caller, input) => {
  const operation = 'splitIntelligence'
  const opened = await openItem(deps, caller, input.item, { operation, action: 'intelligence.work' })
  if (!opened.ok) return opened
  const { person, item, stored } = opened.value
  if (input.version !== item.version)
    return refused(deps, caller, opened.value, operation, itemConflict(item))
  const { kind, what, when, where, often } = input
  const reference = makeIntelligenceReference(item.partnership, deps.randomDigits(8))
  const part: IntelligenceItem = {
    reference,
    partnership: item.partnership,
    version: 1,
    kind,
    details: detailsGiven(detailsOf[kind], input.details),
    what,
    when: when || undefined,
    where: where || undefined,
    often: often || undefined,
    provenance: item.provenance,
    givenAt: item.givenAt,
    raisedIn: item.raisedIn,
    named: item.named,
    danger: item.danger,
    splitFrom: item.reference,
    sourceMark: item.sourceMark,
    sourceAgencyMark: item.sourceAgencyMark,
    excluded: item.excluded,
    state: 'received',
    since: deps.clock().toISOString(),
  }
  const changed = await changeOpened(deps, caller, opened.value, operation, {
    next: { splitInto: [...(item.splitInto ?? []), reference] },
    writes: [
      { put: intelligenceItem(part), when: isNew },
      sourceWrite(deps, reference, unsealSource(deps, item.reference, stored)),
    ],
    alsoInTrail: [
      auditEntry(deps, caller, person, {
        operation,
        kind: 'change',
        object: intelligenceObject(reference),
      }),
    ],
  })
  return changed.ok ? ok({ version: changed.value.version, item: reference }) : changed
}
