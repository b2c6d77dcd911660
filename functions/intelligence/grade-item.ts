import type { UseCase } from '#functions/platform/api-function.ts'
import { hasVersion, isNew, type Write } from '#functions/platform/commit.ts'
import { gradingItem, releaseItem } from '#functions/platform/intelligence/stored.ts'
import { refOf } from '#functions/platform/open.ts'
import type { intelligenceDeskOperations } from '#shared/api/intelligence-desk.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { FieldError } from '#shared/failure.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { readDate } from '#shared/identifiers/date.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type Release, restingState } from '#shared/intelligence/release.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { localDate } from '#shared/time/zone.ts'
import { changeItemUseCase, refuse } from './desk-change.ts'
import { gradingsOf, releasesOf } from './parts.ts'

type Operation = (typeof intelligenceDeskOperations)['gradeIntelligence']
type Input = InputOf<Operation>

/** What of a grading was said by the officer. */
type Said = Omit<Grading, 'number' | 'by' | 'at'>

/** Reads the last day on which it may be read: today or later. */
function readUntil(
  typed: NonNullable<Input['until']>,
  today: CalendarDate,
): Result<CalendarDate, readonly FieldError[]> {
  const read = readDate(typed, 'The last day on which it may be read')
  if (!read.ok) return fail(read.parts.map((part) => ({ field: `until.${part}`, message: read.message })))
  return read.value < today
    ? fail([{ field: 'until', message: 'The last day on which it may be read must be today or later' }])
    : ok(read.value)
}

/** What does not go together, each with the field that puts it right. */
function readSaid(input: Input, isFirst: boolean, today: CalendarDate): Result<Said, readonly FieldError[]> {
  const { source, information, handling, conditions, hidden, marking, priority, reason } = input
  const suspectedFalse = input.suspectedFalse === 'yes'
  const errors: FieldError[] = []
  const wrong = (field: string, message: string) => errors.push({ field, message })
  if (handling === 'C' && !conditions) wrong('conditions', 'Say under which conditions it may be shared')
  if (handling === 'P' && conditions)
    wrong('conditions', 'Select C where there are conditions, or remove them')
  if (handling === 'P' && hidden === 'yes')
    wrong('hidden', 'That it exists can be hidden only with C: say so in the conditions')
  if (!isFirst && !reason) wrong('reason', 'Say why you grade it otherwise')
  if (!reason && isFirst && (information === 'E') !== suspectedFalse)
    wrong(
      'reason',
      suspectedFalse
        ? 'You suspect that it is false, and E is the grade for that. Grade it E, or say why not'
        : 'E says that it is suspected to be false, and you do not suspect it. Change one of them, or say why',
    )
  const until = input.until ? readUntil(input.until, today) : undefined
  if (until && !until.ok) errors.push(...until.failure)
  if (errors.length > 0) return fail(errors)
  return ok({
    source,
    information,
    handling,
    ...(conditions && { conditions }),
    ...(until?.ok && { until: until.value }),
    ...(hidden === 'yes' && { hidden: true }),
    ...(suspectedFalse && { suspectedFalse }),
    marking,
    priority,
    ...(reason && { reason }),
  })
}

/** A text that waits was written for other terms: it is taken back, and stays to be seen. */
export const takeBack = (item: IntelligenceItem, waiting: Release | undefined): Write[] =>
  waiting
    ? [
        {
          put: releaseItem(item.partnership, {
            ...waiting,
            state: 'taken-back',
            version: waiting.version + 1,
          }),
          when: hasVersion(waiting.version),
        },
      ]
    : []

/** Grades an item. Each grading stands beside those before it; the last one counts, at once. */
export const gradeIntelligence: UseCase<Operation> = changeItemUseCase<Input>(
  'gradeIntelligence',
  'grade',
  ({ person, item, stored, partnership }, input, at) => {
    const today = localDate(Date.parse(at), partnership.calendar.zone)
    const before = gradingsOf(stored)
    const said = readSaid(input, before.length === 0, today)
    if (!said.ok) return refuse({ kind: 'invalid', errors: said.failure })
    const grading: Grading = { ...said.value, number: before.length + 1, by: refOf(person), at }
    const releases = releasesOf(stored)
    const waiting = releases.find(({ state }) => state === 'waiting')
    return {
      next: {
        grading,
        state: item.state === 'not-shared' ? 'not-shared' : restingState(grading, releases, today),
        writer: undefined,
      },
      writes: [{ put: gradingItem(item.reference, grading), when: isNew }, ...takeBack(item, waiting)],
    }
  },
)
