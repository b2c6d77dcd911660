import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, triage } from '../support/desks.ts'
import { fillIn, send } from '../support/referrals.ts'
import { authorise, beginReview, changeReview, keepReview } from '../support/reviews.ts'

let api: Api
let teacher: Client
let head: Client
let worker: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  ;[teacher, head, worker] = ['lkm-teacher', 'lkm-head', 'lkm-mash-one'].map(api.as) as [
    Client,
    Client,
    Client,
  ]
})
afterAll(() => api.stop())

/** A review of a version that is sent to the MASH. */
async function sendReview(of: string): Promise<string> {
  const reference = await beginReview(teacher, of)
  await changeReview(teacher, reference, 'exploited')
  await fillIn(teacher, reference, 'marf')
  const known = { openToChildrensServices: 'no', exploitationRiskIdentified: 'no' }
  await teacher.chooseRoute({ reference, ...known })
  const version = await authorise(teacher, head, reference)
  const sent = await teacher.sendReferral({ reference, version })
  if (sent.status !== 200) throw new Error(`Not sent: ${sent.text}`)
  return reference
}

test('a desk is not told of versions that its sender kept, nor of what they came to', async () => {
  const first = await send(teacher, head)
  const kept = await beginReview(teacher, first)
  await changeReview(teacher, kept, 'groomed-or-targeted')
  await keepReview(teacher, head, kept)
  const sent = await sendReview(kept)

  for (const reference of [first, sent])
    expect((await worker.readReferral({ reference })).text).not.toContain(kept)
  const { referral, history } = await triage(worker, sent)
  expect(referral.series).toEqual({ number: 3, first })
  expect(history.find(({ kind }) => kind === 'start-review')?.text).toBeUndefined()

  await passOn(worker, sent)
  const coordinator = api.as('lkm-mase')
  const screened = await coordinator.readMaseReferral({ reference: sent })
  expect(screened.body.referral.series).toEqual({ number: 3 })
  expect(screened.text).not.toContain(kept)
  expect(screened.text).not.toContain(first)
  expect((await teacher.readAssessment({ reference: sent })).body.referral.series).toMatchObject({
    previous: kept,
    before: expect.any(Object),
  })
})

test('a desk is told from which of its own referrals a review started, and of a review that it has', async () => {
  const first = await send(teacher, head)
  const second = await sendReview(first)
  const { referral, history } = await triage(worker, second)
  expect(referral.series).toEqual({ number: 2, first, previous: first })
  expect(history.find(({ kind }) => kind === 'start-review')?.text).toBe(`From ${first}`)
  const earlier = await triage(worker, first)
  expect(earlier.history.find(({ kind }) => kind === 'start-review')?.text).toBe(second)
})

test('a review that is only begun is not told of where the first version was sent', async () => {
  const first = await send(teacher, head)
  const begun = await beginReview(teacher, first)
  const { history } = await triage(worker, first)
  expect(history.map(({ kind }) => kind)).not.toContain('start-review')
  expect((await worker.readReferral({ reference: first })).text).not.toContain(begun)
})
