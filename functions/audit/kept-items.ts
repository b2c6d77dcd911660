import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import type { AuditEntry } from '#shared/audit/entry.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Person } from '#shared/people/person.ts'

const REFERENCE = / [A-Z]{3}-INT-\d{4}-\d{4}-\d\b/

const itemIn = ({ object }: AuditEntry): string | undefined => REFERENCE.exec(object)?.[0].trim()

/** Which of some items of intelligence are kept from somebody. One of another partnership, or none, is not. */
export async function findKept(
  deps: Dependencies,
  person: Person,
  references: readonly string[],
): Promise<ReadonlySet<string>> {
  const own = [...new Set(references)].filter((reference) => reference.startsWith(`${person.partnership}-`))
  if (own.length === 0) return new Set()
  const found = await getMany(deps, own.map(intelligenceKeys.item))
  return new Set(
    found.flatMap((item) => {
      const data = item?.data as IntelligenceItem | undefined
      return data && isKeptFrom(deps, person, data) ? [data.reference] : []
    }),
  )
}

/** What somebody tried themselves, whether or not there is such an item: they were refused, or looked into its trail. */
export const isOwnAttempt = (person: Person, { kind, actor, object }: AuditEntry): boolean =>
  actor.id === person.id && (kind === 'refused' || object.startsWith('trail of '))

/** What was shown beside an item stands under the record that it was compared with (`functions/connections/shown.ts`). */
const COMPARED = /^what intelligence compares .*/

/**
 * Entries of a trail as somebody may read them: of an item that is kept from them only that there was one, and nothing of what was
 * compared with it in the same call.
 */
export async function withKeptMasked(
  deps: Dependencies,
  person: Person,
  entries: readonly AuditEntry[],
): Promise<AuditEntry[]> {
  const kept = await findKept(
    deps,
    person,
    entries.flatMap((entry) => itemIn(entry) ?? []),
  )
  const isMasked = (entry: AuditEntry) => kept.has(itemIn(entry) ?? '') && !isOwnAttempt(person, entry)
  const calls = new Set(entries.filter(isMasked).map(({ requestId }) => requestId))
  return entries.map((entry) => {
    if (isMasked(entry)) return { ...entry, object: entry.object.replace(REFERENCE, '') }
    return calls.has(entry.requestId) && COMPARED.test(entry.object)
      ? { ...entry, object: 'what intelligence compares' }
      : entry
  })
}
