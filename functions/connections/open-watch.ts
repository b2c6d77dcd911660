import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { openDesk, type Purpose } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { Watch } from '#shared/intelligence/watch.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { isWatchOpen, readWatched } from './list-watches.ts'

export interface OpenedWatch {
  readonly person: Person
  readonly watch: Watch
}

export const watchObject = (id: string): string => `watch ${id}`

/**
 * Opens a watch for an officer of its partnership. One that is kept from them, one of another partnership and one that is not
 * there look the same.
 */
export async function openWatch(
  deps: Dependencies,
  caller: Caller,
  id: string,
  purpose: Purpose,
): Promise<Result<OpenedWatch, Failure>> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const person = opened.value
  const [item] = await getMany(deps, [intelligenceKeys.watch(person.partnership, id)])
  const watch = item?.data as Watch | undefined
  const named = watch?.item ? await readWatched(deps, [watch]) : []
  if (watch && isWatchOpen(deps, person, watch, named)) return ok({ person, watch })
  const { operation } = purpose
  await writeAudit(
    deps,
    auditEntry(deps, caller, person, { operation, kind: 'refused', object: watchObject(id) }),
  )
  return fail({ kind: 'not-found' })
}
