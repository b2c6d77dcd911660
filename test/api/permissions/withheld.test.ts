import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { fillIn, send, versionOf } from '../support/referrals.ts'
import { authorise, beginReview, changeReview } from '../support/reviews.ts'
import { mailIsOut, mailsAbout } from '../support/store.ts'

let api: Api
let worker: Client
let other: Client
beforeAll(async () => {
  api = await startApi()
  ;[worker, other] = ['lkm-mash-one', 'lkm-mash-two'].map(api.as) as [Client, Client]
})
afterAll(() => api.stop())

const secret = 'A man who is called Dex waits by the lock gates'
const own = {
  'volt.offenders': { value: secret },
  'need-to-know.suspects': { value: [{ recipient: 'lkm-police-spoc', told: 'no' }] },
}

/** What somebody of the MASH is shown of the persons of concern. */
const seenBy = async (client: Client, reference: string) => {
  const { document } = await triage(client, reference)
  return document
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions))
    .find(({ role }) => role === 'volt.offenders')
}
const withheld = { as: 'withheld', audience: 'intelligence' }
const said = { as: 'text', text: secret }

test('a MASH worker reads who may be exploiting the child once they have taken the referral, and no longer than that', async () => {
  const reference = await sendToMash(api, own)
  const before = await worker.readReferral({ reference })
  expect(before.status).toBe(200)
  expect(before.text).not.toContain('Dex')
  expect(await seenBy(worker, reference)).toMatchObject({ label: expect.any(String), answer: withheld })

  const version = await takeAndRate(worker, reference)
  expect((await seenBy(worker, reference))?.answer).toEqual(said)
  expect((await other.readReferral({ reference })).text).not.toContain('Dex')

  await worker.releaseReferral({ reference, version, reason: 'Conflict of interest' })
  expect((await worker.readReferral({ reference })).text).not.toContain('Dex')
})

test('a manager of the MASH, the author and the leads of the agency read it, taken or not', async () => {
  const reference = await sendToMash(api, own)
  expect((await seenBy(api.as('lkm-mash-manager'), reference))?.answer).toEqual(said)
  for (const subject of ['lkm-teacher', 'lkm-lead', 'lkm-head']) {
    const read = await api.as(subject).readAssessment({ reference })
    expect(JSON.stringify(read.body.document), subject).toContain('Dex')
  }
})

test('another agency, the other partnership, and the MASE before it is there read nothing at all', async () => {
  const reference = await sendToMash(api, own)
  for (const subject of ['lkm-nurse', 'lkm-nurse-manager', 'vnt-lead'])
    expect((await api.as(subject).readAssessment({ reference })).status, subject).toBe(404)
  expect((await api.as('vnt-mash').readReferral({ reference })).status).toBe(404)
  expect((await api.as('lkm-mase').readMaseReferral({ reference })).status).toBe(404)
})

test('the MASE coordinator reads it once it is at the MASE', async () => {
  const reference = await sendToMash(api, own)
  await passOn(worker, reference)
  const read = await api.as('lkm-mase').readMaseReferral({ reference })
  expect(JSON.stringify(read.body.document)).toContain('Dex')
  const strategic = read.body.criteria[0]
  expect(strategic?.met).toBe(true)
})

test('who is named as needing to know it reads nothing of it before the intelligence desk has told them', async () => {
  const reference = await sendToMash(api, own)
  await mailIsOut(api)
  const constable = api.as('lkm-constable')
  const mine = await constable.listMyIntelligence()
  expect(mine.status).toBe(200)
  expect(mine.text).not.toContain('Dex')
  expect((await mailsAbout(api, reference)).join()).not.toContain('exploitation@lkm-police.example')
})

test('of two versions side by side each shows it to who has taken that one', async () => {
  const teacher = api.as('lkm-teacher')
  const head = api.as('lkm-head')
  const first = await send(teacher, head, 'mash', own)
  const second = await beginReview(teacher, first)
  await changeReview(teacher, second, 'exploited')
  await fillIn(teacher, second, 'marf')
  await teacher.chooseRoute({
    reference: second,
    openToChildrensServices: 'no',
    exploitationRiskIdentified: 'no',
  })
  const version = await authorise(teacher, head, second)
  expect((await teacher.sendReferral({ reference: second, version })).status).toBe(200)

  const compared = async (client: Client) => (await client.readSeries({ reference: second })).body.compared
  expect(JSON.stringify(await compared(worker))).not.toContain('Dex')
  await worker.claimReferral({ reference: first })
  const taken = await compared(worker)
  expect(JSON.stringify(taken?.before)).toContain('Dex')
  expect(JSON.stringify(taken?.after)).not.toContain('Dex')
  expect(JSON.stringify((await compared(teacher))?.after)).toContain('Dex')
  expect(await versionOf(teacher, second)).toBeGreaterThan(version)
})
