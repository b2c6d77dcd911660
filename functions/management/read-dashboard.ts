import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { readMeasures } from '#functions/platform/measure-items.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem } from '#functions/platform/read.ts'
import { isTable, type managementOperations } from '#shared/api/management.ts'
import { FEWEST } from '#shared/evaluation/small-numbers.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { type Dashboard, type Durations, tableIds } from '#shared/management/dashboard.ts'
import { hasBegun, monthsIn } from '#shared/management/periods.ts'
import { publish } from '#shared/management/publish.ts'
import { quantile } from '#shared/management/quantile.ts'
import { tablesOf } from '#shared/management/tables.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import { workingTimeBetween } from '#shared/time/working-time.ts'
import { hour } from '#shared/time/zone.ts'

type Operations = typeof managementOperations

const notBegun: Failure = {
  kind: 'invalid',
  errors: [{ field: 'period', message: 'Select a period that has begun' }],
}

const monthOf = (moment: string): string => londonClock(moment).date.slice(0, 7)

/** To the nearest half hour: a minute could tell of which referral it is. */
const inHours = (milliseconds: number): number => Math.round((milliseconds * 2) / hour) / 2

function durationsOf(
  spans: readonly { readonly from: string; readonly to: string | undefined }[],
  calendar: WorkingCalendar,
): Durations | undefined {
  const took = spans.flatMap(({ from, to }) => (to ? [workingTimeBetween(from, to, calendar)] : []))
  const [median, ninetieth] = [quantile(took, 0.5), quantile(took, 0.9)]
  if (took.length < FEWEST || median === undefined || ninetieth === undefined) return undefined
  return { median: inHours(median), ninetieth: inHours(ninetieth) }
}

async function makeDashboard(
  deps: Dependencies,
  caller: Caller,
  period: string,
  { operation, object }: { readonly operation: string; readonly object: string },
): Promise<Result<Dashboard, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'measures.read' })
  if (!opened.ok) return opened
  const now = deps.clock().toISOString()
  const today = londonClock(now).date
  if (!hasBegun(period, today)) return fail(notBegun)
  const months = monthsIn(period)
  const { partnership: code } = opened.value
  const [{ measures, qualities }, partnership] = await Promise.all([
    readMeasures(deps, code, months),
    findItem<Partnership>(deps, keys.partnership(code)),
    writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object })),
  ])
  const area = partnership?.data as Partnership
  const counted = tablesOf({ months, measures, qualities, monthOf }, now)
  const durations = (to: (one: (typeof measures)[number]) => string | undefined) =>
    durationsOf(
      measures.map((one) => ({ from: one.sentAt, to: to(one) })),
      area.calendar,
    )
  const [toAcknowledge, toDecide] = [
    durations(({ acknowledgedAt }) => acknowledgedAt),
    durations(({ doneAt }) => doneAt),
  ]
  return ok({
    period,
    running: months.includes(today.slice(0, 7)),
    tables: Object.fromEntries(tableIds.map((id) => [id, publish(counted[id])])) as Dashboard['tables'],
    ...(toAcknowledge ? { toAcknowledge } : {}),
    ...(toDecide ? { toDecide } : {}),
  })
}

/** How the MASH of the caller's partnership did with what was sent in a period. */
export const readDashboard: UseCase<Operations['readDashboard']> = (deps, caller, { period }) =>
  makeDashboard(deps, caller, period, { operation: 'readDashboard', object: 'dashboard' })

/** One table, taken away: it stands in the trail as that. */
export const exportMeasures: UseCase<Operations['exportMeasures']> = async (deps, caller, input) => {
  const known = isTable(input.table) ? input.table : undefined
  const made = await makeDashboard(deps, caller, input.period, {
    operation: 'exportMeasures',
    object: known ? `dashboard ${known}` : 'dashboard',
  })
  if (!made.ok) return made
  if (!known) return fail({ kind: 'not-found' })
  const { period, running, tables } = made.value
  return ok({ period, running, table: tables[known] })
}
