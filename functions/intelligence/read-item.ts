import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { isKeptFrom, marksOf } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject, openItem } from '#functions/platform/intelligence/open-item.ts'
import { getMany } from '#functions/platform/read.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { SourceReading } from '#shared/intelligence/desk-view.ts'
import type { NotTold } from '#shared/intelligence/dissemination.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
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
  const related = [...(item.splitFrom ? [item.splitFrom] : []), ...(item.splitInto ?? [])]
  const [heads] = await Promise.all([
    related.length > 0 ? getMany(deps, related.map(intelligenceKeys.item)) : [],
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  // One that is kept from the caller is not named here either.
  const shown = new Set(
    heads.flatMap((head) => {
      const other = head?.data as IntelligenceItem | undefined
      return other && !isKeptFrom(deps, person, other) ? [other.reference] : []
    }),
  )
  const { sourceMark, sourceAgencyMark: _, splitFrom, splitInto, ...told } = item
  const parts = splitInto?.filter((reference) => shown.has(reference)) ?? []
  return ok({
    ...told,
    ...(splitFrom && shown.has(splitFrom) && { splitFrom }),
    ...(parts.length > 0 && { splitInto: parts }),
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
