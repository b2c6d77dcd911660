import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { marksOf } from '#functions/platform/intelligence/kept.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { SourceReading } from '#shared/intelligence/desk-view.ts'
import type { NotTold } from '#shared/intelligence/dissemination.ts'
import { ok } from '#shared/result.ts'
import { gradingsOf, partsOf, releasesOf } from './parts.ts'

const operation = 'readIntelligence'

/** One item as an officer reads it: what was given, and what was done with it. Who gave it is not in it. */
export const readIntelligence: UseCase<(typeof intelligenceDeskOperations)['readIntelligence']> = async (
  deps,
  caller,
  input,
) => {
  const opened = await openItem(deps, caller, input.item, { operation, action: 'intelligence.read' })
  if (!opened.ok) return opened
  const { person, item, stored, contacts } = opened.value
  const object = intelligenceObject(item.reference)
  await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object }))
  const { sourceMark, sourceAgencyMark: _, ...told } = item
  return ok({
    ...told,
    isYours: marksOf(deps, person).person === sourceMark,
    named: item.named.map((one) => {
      const { post, organisation } = contacts.find(({ id }) => id === one.contactId) ?? {}
      return { ...one, ...(post && { post }), ...(organisation && { organisation }) }
    }),
    gradings: gradingsOf(stored).toReversed(),
    releases: releasesOf(stored).toReversed(),
    sourceReadings: partsOf<SourceReading>(stored, 'source-reading').toSorted((a, b) =>
      b.at.localeCompare(a.at),
    ),
    notShared: partsOf<NotTold>(stored, 'not-told')
      .filter(({ contactId }) => contactId === undefined)
      .toSorted((a, b) => b.at.localeCompare(a.at)),
  })
}
