import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { intelligenceLists } from '#functions/platform/intelligence/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryBetween } from '#functions/platform/read.ts'
import type { intelligenceExportOperations } from '#shared/api/intelligence-export.ts'
import type { FieldError } from '#shared/failure.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { type DateParts, readDate } from '#shared/identifiers/date.ts'
import type { Release } from '#shared/intelligence/release.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { addDays } from '#shared/time/day.ts'
import { atLocalTime, toInstant } from '#shared/time/zone.ts'
import { keepExport } from './export-record.ts'

const operation = 'exportReleases'
const ZONE = 'Europe/London'
/** More than any partnership releases in a year; the record of an export names each. */
const MOST_RELEASES = 2_000
const LONGEST_DAYS = 366
const AT_ONCE = 500

/** Takes out all that was released on the days of a period. Which of them the caller may see is asked when they are read. */
export const exportReleases: UseCase<(typeof intelligenceExportOperations)['exportReleases']> = async (
  deps,
  caller,
  input,
) => {
  const period = readPeriod(input)
  const opened = await openDesk(deps, caller, { operation, action: 'intelligence.export' })
  if (!opened.ok) return opened
  if (!period.ok) return fail({ kind: 'invalid', errors: period.failure })
  const person = opened.value
  const { from, to } = period.value
  const { purpose, why, kind, handling } = input
  const released = await releasedBetween(deps, person.partnership, from, to)
  const ofKind = kind ? released.filter((release) => release.kind === kind) : released
  if (ofKind.length > MOST_RELEASES)
    return fail({ kind: 'invalid', errors: [{ field: 'to', message: 'Choose a shorter period' }] })
  return keepExport(deps, caller, person, operation, {
    choice: { from, to, ...(kind ? { kind } : {}), ...(handling ? { handling } : {}) },
    purpose,
    why,
    releases: ofKind.map(({ item, number }) => ({ item, number })),
  })
}

interface Typed {
  readonly from: DateParts
  readonly to: DateParts
}

/** The first and the last day of a period as it is typed. */
function readPeriod(typed: Typed): Result<{ from: CalendarDate; to: CalendarDate }, FieldError[]> {
  const [from, to] = [readDate(typed.from, 'First day'), readDate(typed.to, 'Last day')]
  const wrong = [['from', from] as const, ['to', to] as const].flatMap(([field, read]) =>
    read.ok
      ? []
      : [{ field: read.parts.length === 3 ? field : `${field}.${read.parts[0]}`, message: read.message }],
  )
  if (!from.ok || !to.ok) return fail(wrong)
  if (to.value < from.value)
    return fail([{ field: 'to', message: 'Last day must be the first day or later' }])
  if (to.value > addDays(from.value, LONGEST_DAYS))
    return fail([{ field: 'to', message: 'Last day must be within a year of the first day' }])
  return ok({ from: from.value, to: to.value })
}

/** What was released in a partnership on these days, as London counts them, the first first. */
async function releasedBetween(
  deps: Dependencies,
  code: string,
  first: CalendarDate,
  last: CalendarDate,
): Promise<Release[]> {
  const startOf = (day: CalendarDate) => toInstant(atLocalTime(day, 0, ZONE))
  const to = startOf(addDays(last, 1))
  const found: Release[] = []
  for (let from = startOf(first); found.length <= MOST_RELEASES; ) {
    const range = {
      index: 'worklist',
      pk: intelligenceLists.releases(code),
      from,
      to,
      limit: AT_ONCE,
    } as const
    const { items, next } = await queryBetween<Release>(deps, range)
    found.push(...items.map(({ data }) => data))
    const end = items.at(-1)?.worklistSk
    if (!next || !end) break
    // Nothing sorts between a key and the same with a blank behind it.
    from = `${end} `
  }
  return found
}
