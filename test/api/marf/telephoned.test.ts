import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseWritten } from '#functions/sweep/chase-written.ts'
import type { DateParts } from '#shared/form/answers/answers.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { prepare, start, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let teacher: Client
let deps: MailDependencies

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  teacher = api.as('lkm-teacher')
  deps = runtimeMailDependencies()
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

const author = 'tamsin.ellery@lkm-hollin-bank.example'
const leads = ['idris.calloway@lkm-hollin-bank.example', 'maud.penhallow@lkm-hollin-bank.example']
const overdue = [`written-overdue ${author}`, ...leads.map((lead) => `written-overdue-lead ${lead}`)]

/** Runs the sweep as it runs at a moment, twice at once and once more: what is said is said once. */
async function sweepAt(at: string): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  await Promise.all([chaseWritten(then, 'LKM'), chaseWritten(then, 'LKM')])
  await chaseWritten(then, 'LKM')
}

const chased = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('written-'))

const call = (day: DateParts, time?: string) => ({
  a3: { value: 'yes' },
  a5: { value: day },
  ...(time ? { a6: { value: time } } : { a6: { mark: 'not-known' } }),
})

const say = async (reference: string, answers: object, version: number) => {
  const saved = await teacher.saveSection({
    reference,
    form: 'marf',
    section: 'referral',
    version,
    answers,
  } as never)
  expect(saved.status).toBe(200)
}

const headOf = async (reference: string) => (await teacher.readAssessment({ reference })).body.referral

const saturday = { day: '24', month: '10', year: '2026' }

test('a call before the clocks change is due in writing 24 hours later, and its author and leads are told in time', async () => {
  setTime('2026-10-24T13:10:00.000Z')
  const reference = await start(teacher)
  await say(reference, call(saturday, '2:05pm'), 0)
  expect((await headOf(reference)).call).toEqual({
    at: '2026-10-24T13:05:00.000Z',
    writtenBy: '2026-10-25T13:05:00.000Z',
  })
  const rows = (await teacher.listMyAssessments({})).body.rows
  expect(rows.find((row) => row.reference === reference)?.writtenBy).toBe('2026-10-25T13:05:00.000Z')

  await sweepAt('2026-10-25T09:04:00.000Z')
  expect(await chased(reference)).toEqual([])
  await sweepAt('2026-10-25T09:05:00.000Z')
  await sweepAt('2026-10-25T13:04:00.000Z')
  expect(await chased(reference)).toEqual([`written-due ${author}`])
  await sweepAt('2026-10-25T13:05:00.000Z')
  await sweepAt('2026-10-26T13:04:00.000Z')
  expect(await chased(reference)).toEqual([`written-due ${author}`, ...overdue].toSorted())
  await sweepAt('2026-10-26T13:05:00.000Z')
  expect(await chased(reference)).toHaveLength(7)
})

test('saving the page again with the same call puts nothing off; another time does', async () => {
  setTime('2026-10-24T13:10:00.000Z')
  const reference = await start(teacher)
  await say(reference, call(saturday, '2:05pm'), 0)
  await sweepAt('2026-10-25T09:05:00.000Z')
  await sweepAt('2026-10-25T13:05:00.000Z')
  await say(reference, { ...call(saturday, '2:05pm'), a4: { value: 'The duty desk' } }, 1)
  await sweepAt('2026-10-25T13:06:00.000Z')
  const first = [...overdue, `written-due ${author}`]
  expect(await chased(reference)).toEqual(first.toSorted())
  setTime('2026-10-25T13:10:00.000Z')
  await say(reference, call({ ...saturday, day: '25' }, '1pm'), 2)
  expect((await headOf(reference)).call?.writtenBy).toBe('2026-10-26T13:00:00.000Z')
  await sweepAt('2026-10-26T12:59:00.000Z')
  expect(await chased(reference)).toEqual([...first, `written-due ${author}`].toSorted())
})

test('nobody is chased for what was sent or discarded, or was not telephoned after all', async () => {
  setTime('2026-10-24T13:10:00.000Z')
  const [unsaid, discarded] = [await start(teacher), await start(teacher)]
  const sent = await prepare(teacher)
  for (const reference of [unsaid, discarded]) await say(reference, call(saturday, '2:05pm'), 0)
  const page = (await teacher.readAssessment({ reference: sent })).body.sections.find(
    ({ form, section }) => form === 'marf' && section === 'referral',
  )
  await say(
    sent,
    { ...page?.answers, ...call(saturday, '2:05pm'), a4: { value: 'The desk' } },
    page?.version ?? 0,
  )
  await say(unsaid, { a3: { value: 'no' } }, 1)
  await teacher.discardAssessment({
    reference: discarded,
    version: await versionOf(teacher, discarded),
    reason: 'Not needed',
  })
  const gone = await teacher.sendReferral({
    reference: sent,
    version: await versionOf(teacher, sent),
    withoutSignOffReason: 'Nobody can be reached',
  })
  expect(gone.status).toBe(200)
  await sweepAt('2026-10-26T14:00:00.000Z')
  for (const reference of [unsaid, discarded, sent]) expect(await chased(reference)).toEqual([])
  const rows = (await teacher.listMyAssessments({})).body.rows
  for (const reference of [unsaid, discarded, sent])
    expect(rows.find((row) => row.reference === reference)?.writtenBy).toBeUndefined()

  await teacher.restoreAssessment({
    reference: discarded,
    version: await versionOf(teacher, discarded),
  })
  await sweepAt('2026-10-26T14:00:00.000Z')
  expect(await chased(discarded)).toEqual(overdue.toSorted())
})
