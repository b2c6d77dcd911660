import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type MailDependencies,
  runtimeMailDependencies,
} from '#functions/platform/sending/mail-dependencies.ts'
import { chaseReviews } from '#functions/sweep/chase-reviews.ts'
import type { ReviewRow } from '#shared/api/reviews.ts'
import { type Api, type Client, setTime, startApi } from '../support/api.ts'
import { safe, send, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let teacher: Client
let lead: Client
let head: Client
let deps: MailDependencies

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  teacher = api.as('lkm-teacher')
  lead = api.as('lkm-lead')
  head = api.as('lkm-head')
  deps = runtimeMailDependencies()
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await api.stop()
})

const author = 'tamsin.ellery@lkm-hollin-bank.example'
const leads = ['idris.calloway@lkm-hollin-bank.example', 'maud.penhallow@lkm-hollin-bank.example']

/** Runs the sweep as it runs at a moment, twice at once and once more: what is said is said once. */
async function sweepAt(at: string): Promise<void> {
  const then = { ...deps, clock: () => new Date(at) }
  await Promise.all([chaseReviews(then, 'LKM'), chaseReviews(then, 'LKM')])
  await chaseReviews(then, 'LKM')
}

const reviewMails = async (reference: string) =>
  (await mailsAbout(api, reference)).filter((mail) => mail.startsWith('review-'))

const rowOf = async (client: Client, reference: string): Promise<ReviewRow | undefined> =>
  (await client.listReviews({})).body.rows.find((row) => row.reference === reference)

test('three months after sending the author is reminded once, and when it is overdue they and their leads are, each week', async () => {
  setTime('2026-11-30T10:00:00.000Z')
  const reference = await send(teacher, head)
  const row = await rowOf(teacher, reference)
  // There is no 30 February; five working days after the 28th, a Sunday, is the close of the Friday.
  expect(row).toMatchObject({
    stage: 'coming',
    number: 1,
    due: { on: '2027-02-28', remindAt: '2027-02-28T08:00:00.000Z', overdueAt: '2027-03-05T17:00:00.000Z' },
  })
  await sweepAt('2027-02-28T07:59:00.000Z')
  expect(await reviewMails(reference)).toEqual([])
  await sweepAt('2027-02-28T08:00:00.000Z')
  await sweepAt('2027-03-01T08:00:00.000Z')
  const reminded = [`review-due ${author}`]
  expect(await reviewMails(reference)).toEqual(reminded)
  await sweepAt('2027-03-05T16:59:00.000Z')
  expect(await reviewMails(reference)).toEqual(reminded)
  await sweepAt('2027-03-05T17:00:00.000Z')
  const chased = [author, ...leads].map((address) => `review-overdue ${address}`)
  expect(await reviewMails(reference)).toEqual([...reminded, ...chased].toSorted())
  await sweepAt('2027-03-12T16:59:00.000Z')
  expect(await reviewMails(reference)).toHaveLength(4)
  await sweepAt('2027-03-12T17:00:00.000Z')
  expect(await reviewMails(reference)).toHaveLength(7)

  for (const mail of api.mailbox.kept.all().filter(({ tags }) => tags.reference === reference))
    expect(JSON.stringify(mail)).not.toContain('Quillfeather')
})

test('nobody is reminded once the review is kept or ended, and again once it is resumed', async () => {
  setTime('2026-11-30T10:00:00.000Z')
  const [ended, resumed] = [await send(teacher, head), await send(teacher, head)]
  await teacher.endReview({ reference: ended, reason: 'turned-18' })
  await teacher.endReview({ reference: resumed, reason: 'turned-18' })
  await lead.resumeReview({ reference: resumed })
  await sweepAt('2027-03-01T09:00:00.000Z')
  expect(await reviewMails(ended)).toEqual([])
  expect(await reviewMails(resumed)).toEqual([`review-due ${author}`])
})

test('what is overdue stands first for the manager, with who has begun it; the nurse sees none of it', async () => {
  setTime('2026-08-31T10:00:00.000Z')
  const old = await send(teacher, head)
  setTime('2026-09-30T10:00:00.000Z')
  const later = await send(lead, head)
  setTime('2026-12-20T10:00:00.000Z')
  const started = await lead.startReview({ reference: old, danger: safe })
  const { rows } = (await head.listAgencyReviews({})).body
  const own = rows.filter(({ reference }) => [old, later].includes(reference))
  expect(own.map(({ reference, stage }) => [reference, stage])).toEqual([
    [old, 'overdue'],
    [later, 'coming'],
  ])
  expect(own[0]?.open).toMatchObject({
    reference: started.body.reference,
    state: 'draft',
    by: { name: 'Idris Calloway' },
  })
  expect(rows.map(({ due }) => due.on)).toEqual(rows.map(({ due }) => due.on).toSorted())
  expect((await teacher.listReviews({})).body.rows.map(({ reference }) => reference)).not.toContain(later)
  expect((await teacher.listAgencyReviews({})).status).toBe(403)
  expect((await api.as('lkm-nurse').listReviews({})).body.rows).toEqual([])
  expect((await api.as('lkm-nurse-manager').listAgencyReviews({})).body.rows).toEqual([])
  const begun = started.body.reference
  await lead.discardAssessment({ reference: begun, version: await versionOf(lead, begun), reason: 'No' })
  expect((await rowOf(teacher, old))?.open).toBeUndefined()
})
