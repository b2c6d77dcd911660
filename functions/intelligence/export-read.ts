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

type Place = IntelligenceExport['releases'][number]

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
  const { releases: _, by, ...record } = taken
  const { releases, next } = await pageOf(deps, person, taken, input.cursor)
  const items = [...new Set(releases.map(({ urn }) => urn))].map(intelligenceObject)
  await commit(deps, [], [entry('read', object), ...items.map((one) => entry('read', one))])
  return ok({ export: record, releases: [...releases], next })
}

const nameOf = ({ item, number }: Place): string => `${item}.${number}`

/**
 * What the person may see, from what a cursor names. Whether there is more, and where it goes on, is told of what they may see: what
 * is kept from them is not counted.
 */
async function pageOf(
  deps: Dependencies,
  person: Person,
  taken: IntelligenceExport,
  cursor: string | undefined,
): Promise<{ readonly releases: readonly PoliceRelease[]; readonly next?: string }> {
  const places = taken.releases
  const first = cursor ? places.findIndex((place) => nameOf(place) === cursor) : 0
  const shown: { readonly release: PoliceRelease; readonly place: Place }[] = []
  for (let at = first < 0 ? places.length : first; at < places.length && shown.length <= PAGE; at += PAGE) {
    const some = places.slice(at, at + PAGE)
    const found = await releasesAt(deps, person, taken, some)
    some.forEach((place, index) => {
      const release = found[index]
      if (release) shown.push({ release, place })
    })
  }
  const next = shown[PAGE]
  return {
    releases: shown.slice(0, PAGE).map(({ release }) => release),
    ...(next && { next: nameOf(next.place) }),
  }
}

/** The releases at some places of an export, as police take them over; undefined for those that the person may not see now. */
async function releasesAt(
  deps: Dependencies,
  person: Person,
  { choice }: IntelligenceExport,
  places: readonly Place[],
): Promise<(PoliceRelease | undefined)[]> {
  const stored = await getMany(deps, [
    ...places.map(({ item }) => intelligenceKeys.item(item)),
    ...places.map(({ item, number }) => intelligenceKeys.release(item, number)),
  ])
  const pairs = places.map((_, index) => {
    const item = stored[index]?.data as IntelligenceItem | undefined
    const release = stored[places.length + index]?.data as Release | undefined
    return item && release && isSeen(deps, person, choice, item) ? { item, release } : undefined
  })
  const raised = pairs.flatMap((pair) =>
    pair?.item.raisedIn ? [{ reference: pair.item.raisedIn.reference, item: pair.item.reference }] : [],
  )
  const hidden = await findHidden(deps, person, raised, 'intelligence.read', () => undefined)
  const hiddenItems = new Set([...hidden].map(({ item }) => item))
  return pairs.map((pair) =>
    pair && !hiddenItems.has(pair.item.reference) ? policeReleaseOf(pair.item, pair.release) : undefined,
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
