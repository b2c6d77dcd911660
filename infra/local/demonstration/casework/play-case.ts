import type { OperationName } from '#shared/api/index.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { demonstrationAccounts } from '../accounts.ts'
import type { Answered, Call } from './call.ts'
import { type Case, toolOf } from './case.ts'
import { fillIn } from './fill-in.ts'
import type { Progress } from './progress.ts'

interface Doing {
  readonly by: string
  readonly does: OperationName
  readonly with: Readonly<Record<string, unknown>>
}

const CONFLICT = 409

const sayWhy = (one: Case, does: OperationName, { status, body }: Answered): Error =>
  new Error(`${one.id}: ${does} answered ${status} ${JSON.stringify(body)}`)

const accountOf = (subject: string) => {
  const found = demonstrationAccounts.find(({ sub }) => sub === subject)
  if (!found) throw new Error(`No demonstration account ${subject}`)
  return found
}

const doingsOf = (one: Case, today: CalendarDate): Doing[] => [
  ...fillIn(one, accountOf(one.author), today).map(
    (page): Doing => ({ by: one.author, does: 'saveSection', with: { ...page, version: 0 } }),
  ),
  ...one.steps.map((step): Doing => ({ by: step.by, does: step.does, with: { ...step.with } })),
]

const start = async (call: Call, one: Case): Promise<string> => {
  const does = 'startAssessment'
  const started = await call(one.author, does, {
    requestId: `demonstration-casework-${one.id}`,
    toolId: toolOf(one).id,
    toolVersion: toolOf(one).version,
    danger: one.danger,
  })
  if (started.status !== 201) throw sayWhy(one, does, started)
  return (started.body as { reference: string }).reference
}

/** The version of the referral after a step. A page has a version of its own, and sending tells none. */
const versionAfter = ({ does }: Doing, version: number, { status, body }: Answered): number => {
  const told = (body as { version?: number }).version
  return status === CONFLICT || does === 'saveSection' || told === undefined ? version + 1 : told
}

/**
 * Plays a case to its end, or from where an earlier run was killed. That run may have died between doing a step and
 * noting it: so the first step of a case that is taken up again may turn out to be done.
 */
export async function playCase(
  call: Call,
  one: Case,
  progress: Progress,
  today: CalendarDate,
  proceed: () => void,
): Promise<void> {
  const before = progress.of(one.id)
  let at = before ?? { reference: await start(call, one), steps: 0, version: 1 }
  progress.put(one.id, at)
  const doings = doingsOf(one, today)
  for (const doing of doings.slice(at.steps)) {
    proceed()
    const { reference, version, steps } = at
    const answered = await call(doing.by, doing.does, { version, ...doing.with, reference })
    const doneBefore = answered.status === CONFLICT && before?.steps === steps
    if (answered.status >= 400 && !doneBefore) throw sayWhy(one, doing.does, answered)
    at = { reference, steps: steps + 1, version: versionAfter(doing, version, answered) }
    progress.put(one.id, at)
  }
}
