import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { commit, hasVersion, isNew } from '#functions/platform/commit.ts'
import { fingerprint } from '#functions/platform/dependencies.ts'
import { openItem } from '#functions/platform/intelligence/open-item.ts'
import { watchItem } from '#functions/platform/intelligence/watch-items.ts'
import { openDesk, refOf } from '#functions/platform/open.ts'
import type { connectionOperations } from '#shared/api/connections.ts'
import type { Failure, FieldError } from '#shared/failure.ts'
import { type DateParts, readDate } from '#shared/identifiers/date.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { thingsWatched, tooLittle, type Watch } from '#shared/intelligence/watch.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { openWatch, watchObject } from './open-watch.ts'

type Operations = typeof connectionOperations

/** The last day of a watch as it was typed: not over yet, and no more than a year away. */
function lastDay(typed: DateParts, today: string): Result<string, FieldError> {
  const read = readDate(typed, 'Last day')
  if (!read.ok) return fail({ field: `until.${read.parts[0]}`, message: read.message })
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  if (read.value < today) return fail({ field: 'until.day', message: 'Last day must be today or later' })
  if (read.value > inAYear)
    return fail({
      field: 'until.day',
      message: 'Last day must be within a year. Then look again whether it is needed',
    })
  return ok(read.value)
}

const invalid = (errors: readonly FieldError[]): Failure => ({ kind: 'invalid', errors })

/** Begins a watch. Pressing twice begins one. */
export const startWatch: UseCase<Operations['startWatch']> = async (deps, caller, input) => {
  const purpose = { operation: 'startWatch', action: 'intelligence.connect' } as const
  const opened = input.item
    ? await openItem(deps, caller, input.item, purpose)
    : await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const { person, item } = 'item' in opened.value ? opened.value : { person: opened.value, item: undefined }
  const at = deps.clock().toISOString()
  const until = lastDay(input.until, londonClock(at).date)
  const { kind, text, born, reason } = input
  const finds = thingsWatched({ kind, text, born, at }).length > 0
  const errors = [
    ...(finds ? [] : [{ field: 'text', message: tooLittle[kind] }]),
    ...(until.ok ? [] : [until.failure]),
  ]
  if (!until.ok || errors.length > 0) return fail(invalid(errors))
  const id = fingerprint(`watch ${person.id} ${input.requestId}`)
  const watch: Watch = {
    ...{ id, kind, text, reason, at },
    partnership: person.partnership,
    version: 1,
    ...(kind === 'person' && born && { born }),
    until: until.value,
    ...(item && { item: item.reference }),
    ...(item?.raisedIn && { raisedIn: item.raisedIn.reference }),
    by: refOf(person),
  }
  // What stands there already is this same watch: it was pressed twice.
  await commit(
    deps,
    [{ put: watchItem(watch), when: isNew }],
    auditEntry(deps, caller, person, {
      operation: purpose.operation,
      kind: 'change',
      object: watchObject(id),
    }),
  )
  return ok({ watch: id })
}

/** Ends a watch, or lets it run to another day: whoever of the officers does. */
export const changeWatch: UseCase<Operations['changeWatch']> = async (deps, caller, input) => {
  const operation = 'changeWatch'
  const opened = await openWatch(deps, caller, input.watch, { operation, action: 'intelligence.connect' })
  if (!opened.ok) return opened
  const { person, watch } = opened.value
  const entry = (kind: 'change' | 'refused') =>
    auditEntry(deps, caller, person, { operation, kind, object: watchObject(watch.id) })
  const refuse = async (failure: Failure) => {
    await writeAudit(deps, entry('refused'))
    return fail(failure)
  }
  if (watch.version !== input.version) return refuse(changedFirst)
  if (watch.ended)
    return refuse({
      kind: 'conflict',
      detail: `${watch.ended.by.name} has ended this watch. Begin another one.`,
    })
  const at = deps.clock().toISOString()
  const version = watch.version + 1
  const by = refOf(person)
  let next: Watch
  if (input.what === 'end') next = { ...watch, version, ended: { by, at, reason: input.reason } }
  else {
    const until = lastDay(input.until ?? { day: '', month: '', year: '' }, londonClock(at).date)
    if (!until.ok) return fail(invalid([until.failure]))
    next = { ...watch, version, until: until.value, reason: input.reason }
  }
  const written = await commit(
    deps,
    [{ put: watchItem(next), when: hasVersion(watch.version) }],
    entry('change'),
  )
  return written.ok ? ok({ version }) : refuse(changedFirst)
}

const changedFirst: Failure = {
  kind: 'conflict',
  detail:
    'A colleague changed this watch after you opened the page. Look at it again, then make your change.',
}
