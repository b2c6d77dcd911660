import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { CONTACTS, keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import { type FiguresView, isFigureTable } from '#shared/api/mase-figures.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import { isPast, monthsOf } from '#shared/evaluation/quarters.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { figuresOf, type QuarterFigures, underEachOther } from '#shared/mase/figures/figures.ts'
import { namedMonths, quarterName, quartersIn } from '#shared/mase/figures/periods.ts'
import { type FigureTable, figureTables } from '#shared/mase/figures/tables.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Contact } from '#shared/people/contact.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { type HeldMeeting, readQuarter } from './read-quarter.ts'

type Operations = typeof profileOperations

const notBegun: Failure = {
  kind: 'invalid',
  errors: [{ field: 'period', message: 'Select a period that has begun' }],
}

export interface CountedQuarter {
  readonly figures: QuarterFigures
  readonly held: readonly HeldMeeting[]
}

/** The figures of some quarters of a partnership. */
export async function countQuarters(
  deps: Dependencies,
  code: string,
  quarters: readonly string[],
): Promise<{ readonly partnership: Partnership; readonly counted: CountedQuarter[] }> {
  const today = londonClock(deps.clock().toISOString()).date
  const [item, entries] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryAll<Contact>(deps, keys.partnership(code).pk, CONTACTS),
  ])
  const partnership = item?.data as Partnership
  const contacts = new Map(entries.map(({ data }) => [data.id, data]))
  const counted = await Promise.all(
    quarters.map(async (quarter) => {
      const { facts, held } = await readQuarter(deps, code, quarter, {
        calendar: partnership.calendar,
        contacts,
        today,
      })
      return { figures: figuresOf(facts, namedMonths(quarter), isPast(quarter, today)), held }
    }),
  )
  return { partnership, counted }
}

async function makeFigures(
  deps: Dependencies,
  caller: Caller,
  period: string,
  { operation, object }: { readonly operation: string; readonly object: string },
): Promise<Result<FiguresView, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.figures' })
  if (!opened.ok) return opened
  const { partnership: code } = opened.value
  const quarters = quartersIn(period)
  const today = londonClock(deps.clock().toISOString()).date
  if ((monthsOf(quarters.at(-1) as string)[0] as string) > today.slice(0, 7)) return fail(notBegun)
  const [{ counted }] = await Promise.all([
    countQuarters(deps, code, quarters),
    writeAudit(deps, auditEntry(deps, caller, opened.value, { operation, kind: 'read', object })),
  ])
  const tables = Object.fromEntries(
    (Object.keys(figureTables) as FigureTable[]).map((id) => [
      id,
      underEachOther(
        counted.map(({ figures }) => ({ name: quarterName(figures.quarter), table: figures.tables[id] })),
      ),
    ]),
  ) as FiguresView['tables']
  return ok({ period, quarters: counted.map(({ figures }) => figures), tables })
}

/** What the MASE of the caller's partnership did in a quarter, or in four. */
export const readMaseFigures: UseCase<Operations['readMaseFigures']> = (deps, caller, { period }) =>
  makeFigures(deps, caller, period, { operation: 'readMaseFigures', object: 'MASE figures' })

/** One table, taken away: it stands in the trail as that. */
export const exportMaseFigures: UseCase<Operations['exportMaseFigures']> = async (deps, caller, input) => {
  const known = isFigureTable(input.table) ? input.table : undefined
  const made = await makeFigures(deps, caller, input.period, {
    operation: 'exportMaseFigures',
    object: known ? `MASE figures ${known}` : 'MASE figures',
  })
  if (!made.ok) return made
  if (!known) return fail({ kind: 'not-found' })
  return ok({ period: made.value.period, table: made.value.tables[known] })
}
