import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion } from '#functions/platform/commit.ts'
import { reachOfNamed } from '#functions/platform/intelligence/find-connected.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { alertItem } from '#functions/platform/intelligence/watch-items.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { Alert, Watch } from '#shared/intelligence/watch.ts'
import { fail, ok } from '#shared/result.ts'
import { isWatchOpen, readWatched } from './list-watches.ts'

const operation = 'seeAlert'

/** Says that one has seen an alert. One whose watch, or what it came up in, is kept from somebody is not there for them. */
export const seeAlert: UseCase<(typeof connectionOperations)['seeAlert']> = async (
  deps,
  caller,
  { alert: id, version },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const person = opened.value
  const entry = (kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: `alert ${id}` })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entry('refused'))
    return fail(failure)
  }
  const stored = await findItem<Alert>(deps, intelligenceKeys.alert(person.partnership, id))
  const alert = stored?.data
  if (!alert) return refuse({ kind: 'not-found' })
  const watch = (await findItem<Watch>(deps, intelligenceKeys.watch(person.partnership, alert.watch)))?.data
  const named = watch ? await readWatched(deps, [watch], [alert]) : []
  const place = named.find(({ reference }) => reference === alert.reference)
  if (!watch || !place || !isWatchOpen(deps, person, watch, named)) return refuse({ kind: 'not-found' })
  if (reachOfNamed(deps, person, place) === 'none') return refuse({ kind: 'not-found' })
  if (alert.version !== version || alert.seen) return refuse(seenFirst(alert))
  const at = deps.clock().toISOString()
  const next: Alert = {
    ...alert,
    version: version + 1,
    seen: { by: refOf(person), at },
  }
  const written = await commit(deps, [{ put: alertItem(next), when: hasVersion(version) }], entry('change'))
  return written.ok
    ? ok({ version: next.version })
    : refuse(seenFirst(written.failure.current?.data as Alert | undefined))
}

const seenFirst = (alert: Alert | undefined): Failure => ({
  kind: 'conflict',
  detail: alert?.seen
    ? `${alert.seen.by.name} (${alert.seen.by.post}) said on ${formatDateTime(alert.seen.at)} that they have seen it.`
    : 'This alert was changed after you opened the page. Look at it again.',
})
