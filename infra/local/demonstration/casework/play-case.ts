import type { AssessmentView } from '#shared/api/assessments.ts'
import type { OperationName } from '#shared/api/index.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import { demonstrationAccounts } from '../accounts.ts'
import type { Answered, Call } from './call.ts'
import { type Case, toolOf } from './case.ts'
import { fillIn } from './fill-in.ts'
import { moveBack } from './move-back.ts'
import { namedReaders } from './named-readers.ts'
import { answerAsPartners } from './partner-answers.ts'
import type { Progress } from './progress.ts'
import { reviewPages } from './review-pages.ts'

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
  const begin = () => start(call, one)
  const doings = async () => doingsOf(one, today)
  const reference = await play(call, one, one.id, begin, doings, { progress, proceed })
  const answers = await answerAsPartners(call, reference, one.partners ?? [])
  for (const answered of answers) if (answered.status >= 400) throw sayWhy(one, 'answerInformation', answered)
  if (one.daysAgo !== undefined) await moveBack([reference], one.daysAgo)
  if (!one.review) return
  const reviewed = await play(
    call,
    one,
    `${one.id}-review`,
    () => startReview(call, one, reference),
    (review) => doingsOfReview(call, one, review),
    { progress, proceed },
  )
  if (one.review.daysAgo !== undefined) await moveBack([reference, reviewed], one.review.daysAgo)
}

/** Does what is left to do of a record, and gives its reference. */
async function play(
  call: Call,
  one: Case,
  id: string,
  begin: () => Promise<string>,
  doingsFor: (reference: string) => Promise<Doing[]>,
  { progress, proceed }: { readonly progress: Progress; readonly proceed: () => void },
): Promise<string> {
  const before = progress.of(id)
  let at = before ?? { reference: await begin(), steps: 0, version: 1 }
  progress.put(id, at)
  const doings = await doingsFor(at.reference)
  for (const doing of doings.slice(at.steps)) {
    proceed()
    const { reference, version, steps } = at
    const input = { ...doing.with, ...(await readersOf(call, doing, reference)) }
    const answered = await call(doing.by, doing.does, { version, ...input, reference })
    const doneBefore = answered.status === CONFLICT && before?.steps === steps
    if (answered.status >= 400 && !doneBefore) throw sayWhy(one, doing.does, answered)
    at = { reference, steps: steps + 1, version: versionAfter(doing, version, answered) }
    progress.put(id, at)
  }
  return at.reference
}

const readersOf = async (call: Call, { by, does, with: input }: Doing, reference: string) =>
  does === 'restrictReferral'
    ? { readers: await namedReaders(call, by, reference, input.readers as readonly string[]) }
    : {}

/** Started again, it is the same review. */
const startReview = async (call: Call, one: Case, reference: string): Promise<string> => {
  const does = 'startReview'
  const started = await call(one.author, does, { reference, danger: one.review?.danger })
  if (started.status !== 201) throw sayWhy(one, does, started)
  return (started.body as { reference: string }).reference
}

async function doingsOfReview(call: Call, one: Case, reference: string): Promise<Doing[]> {
  const does = 'readAssessment'
  const read = await call(one.author, does, { reference })
  if (read.status !== 200) throw sayWhy(one, does, read)
  return [
    ...reviewPages(one, read.body as AssessmentView).map((page): Doing => {
      const there = (read.body as AssessmentView).sections.some(({ section }) => section === page.section)
      return { by: one.author, does: 'saveSection', with: { ...page, version: there ? 1 : 0 } }
    }),
    ...(one.review?.steps ?? []).map(
      (step): Doing => ({ by: step.by, does: step.does, with: { ...step.with } }),
    ),
  ]
}
