import { lookAtItem } from '#functions/arrivals/look-at-item.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { Call } from '../call.ts'
import { caseTimes } from '../case-times.ts'
import type { Progress } from '../progress.ts'
import { doStep, give } from './desk-steps.ts'
import type { DeskStep, Information } from './information.ts'
import { moveItemBack } from './move-item-back.ts'
import { partialPlate, ungraded } from './ungraded.ts'
import { inVennshire, worked } from './worked.ts'

const officer = 'lkm-intelligence'
const CONFLICT = 409

/**
 * Plays what practitioners share, what the desk does with it and what becomes of it, through the API's own operations. It goes on
 * where an earlier run was killed: the first step that is taken up again may turn out to be done.
 */
async function play(call: Call, one: Information, progress: Progress, proceed: () => void): Promise<string> {
  const id = `information ${one.id}`
  const before = progress.of(id)
  let at = before ?? { reference: await give(call, one), steps: 0, version: 1 }
  progress.put(id, at)
  const { reference } = at
  const steps: readonly (DeskStep | 'move-back')[] = [
    ...(one.desk ?? []),
    ...(one.daysAgo ? ['move-back' as const] : []),
    ...(one.after ?? []),
  ]
  for (const step of steps.slice(at.steps)) {
    proceed()
    if (step === 'move-back') await moveItemBack(reference, one.daysAgo ?? 0)
    else {
      const { status, body } = await doStep(call, one.id, reference, step)
      const doneBefore = status === CONFLICT && before?.steps === at.steps
      if (status >= 400 && !doneBefore)
        throw new Error(`information ${one.id}: ${step.does} answered ${status} ${JSON.stringify(body)}`)
    }
    at = { ...at, steps: at.steps + 1 }
    progress.put(id, at)
  }
  return reference
}

/** Looks at items as the table's stream would, which does not run yet; it finds nothing new then. */
async function lookAtAll(references: readonly string[]): Promise<void> {
  const deps = runtimeDependencies()
  try {
    for (const reference of references) await lookAtItem(deps, reference)
  } finally {
    deps.db.destroy()
  }
}

/** Has an officer watch for the car until a day to come. Asked twice, there is one watch. */
const watch = (call: Call, item: string, today: CalendarDate) =>
  call(officer, 'startWatch', {
    requestId: 'demonstration-watch-car',
    kind: 'vehicle',
    text: 'LK99 RVO',
    reason: 'It was at Osier Wharf by night with a girl in it.',
    until: caseTimes(today).ahead(60),
    item,
  })

/** Has an officer say that what the teacher saw is the car that was stopped. */
async function confirm(call: Call, item: string, other: string): Promise<void> {
  const { body } = await call(officer, 'readConnections', { item })
  const { connections } = body as OutputOf<Operations['readConnections']>
  const one = connections.find((found) => found.other.reference === other && !found.judgement)
  if (!one) return
  await call(officer, 'judgeConnection', {
    item,
    thing: one.own.thing.mark,
    other: one.other.id,
    version: one.version,
    verdict: 'same',
    reason: 'The dent in the rear door is on the picture of the stop.',
  })
}

/**
 * Writes what came to the intelligence desks: given, graded, waiting, released, told, recalled, watched and connected. Done twice,
 * it is done once.
 */
export async function writeIntelligence(
  call: Call,
  progress: Progress,
  today: CalendarDate,
  proceed: () => void,
): Promise<void> {
  const times = caseTimes(today)
  const first = [...worked(times), ...ungraded(times), ...inVennshire]
  const references = await Promise.all(first.map((one) => play(call, one, progress, proceed)))
  await lookAtAll(references)
  const car = references[first.findIndex(({ id }) => id === 'hatchback')] as string
  await watch(call, car, today)
  const seen = await play(call, partialPlate, progress, proceed)
  await lookAtAll([seen])
  await confirm(call, seen, car)
}
