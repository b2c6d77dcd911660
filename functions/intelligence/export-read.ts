import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { commit } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { intelligenceObject } from '#functions/platform/intelligence/open-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, getMany } from '#functions/platform/read.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import type { intelligenceExportOperations } from '#shared/api/intelligence-export.ts'
import type { IntelligenceExport } from '#shared/intelligence/export.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type PoliceRelease, policeReleaseOf } from '#shared/intelligence/police-release.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok } from '#shared/result.ts'
import { exportObject } from './export-record.ts'

const operation = 'readExport'
/** Each takes two of the hundred items that one request reads, and one of the hundred entries of a transaction. */
const PAGE = 40

/**
 * Reads what somebody takes out, for them alone and as they may see it now: what is kept from them, what is shared with nobody
 * since and what was raised in a record that is restricted for others is not there, and nothing says so. The trail has an entry
 * for each item that is.
 */
export const readExport: UseCase<(typeof intelligenceExportOperations)['readExport']> = async (
  deps,
  caller,
  input,
) => {
  const [opened, found] = await Promise.all([
    openDesk(deps, caller, { operation, action: 'intelligence.export' }),
    findItem<IntelligenceExport>(deps, intelligenceKeys.export(input.export)),
  ])
  if (!opened.ok) return opened
  const person = opened.value
  const taken = found?.data
  const entry = (kind: 'read' | 'refused', object: string) =>
    auditEntry(deps, caller, person, { operation, kind, object, purpose: taken?.purpose })
  const object = exportObject(input.export)
  if (!taken || taken.by.id !== person.id || taken.partnership !== person.partnership) {
    await commit(deps, [], auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const { releases: places, by, ...record } = taken
  const start = /^\d{1,5}$/.test(input.cursor ?? '') ? Number(input.cursor) : 0
  const end = start + PAGE
  const releases = await releasesAt(deps, person, taken, places.slice(start, end))
  const items = [...new Set(releases.map(({ urn }) => urn))].map(intelligenceObject)
  await commit(deps, [], [entry('read', object), ...items.map((one) => entry('read', one))])
  return ok({ export: record, releases, next: end < places.length ? String(end) : undefined })
}

/** The releases at some places of an export that the person may see now, as police take them over. */
async function releasesAt(
  deps: Dependencies,
  person: Person,
  { choice }: IntelligenceExport,
  places: IntelligenceExport['releases'],
): Promise<PoliceRelease[]> {
  const stored = await getMany(deps, [
    ...places.map(({ item }) => intelligenceKeys.item(item)),
    ...places.map(({ item, number }) => intelligenceKeys.release(item, number)),
  ])
  const pairs = places.flatMap((_, index) => {
    const item = stored[index]?.data as IntelligenceItem | undefined
    const release = stored[places.length + index]?.data as Release | undefined
    return item && release && isSeen(deps, person, choice, item) ? [{ item, release }] : []
  })
  const raised = pairs.flatMap(({ item: { raisedIn, reference: item } }) =>
    raisedIn ? [{ reference: raisedIn.reference, item }] : [],
  )
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const hiddenItems = new Set([...hidden].map(({ item }) => item))
  return pairs.flatMap(({ item, release }) =>
    hiddenItems.has(item.reference) ? [] : (policeReleaseOf(item, release) ?? []),
  )
}

const isSeen = (
  deps: Dependencies,
  person: Person,
  choice: IntelligenceExport['choice'],
  item: IntelligenceItem,
): boolean => {
  const handling = 'handling' in choice ? choice.handling : undefined
  return (
    item.state !== 'not-shared' &&
    !isKeptFrom(deps, person, item) &&
    (handling === undefined || item.grading?.handling === handling)
  )
}
