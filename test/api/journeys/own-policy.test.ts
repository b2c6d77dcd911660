import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { prepare, versionOf } from '../support/referrals.ts'
import { mailsAbout } from '../support/store.ts'

let api: Api
let teacher: Client
let lead: Client
let desk: Client

beforeAll(async () => {
  api = await startApi()
  teacher = api.as('vnt-teacher')
  lead = api.as('vnt-lead')
  desk = api.as('vnt-mash')
})
afterAll(() => api.stop())

test('where sign-off comes after sending, it goes at once and a lead authorises what has gone', async () => {
  const me = (await teacher.whoAmI()).body
  expect(me.partnership).toMatchObject({ code: 'VNT', signOffWhen: 'after-sending' })
  const reference = await prepare(teacher)
  const sent = await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect(sent.status).toBe(200)
  const referral = (await desk.readReferral({ reference })).body.referral
  expect(referral.signOff).toMatchObject({ status: 'sent-without', dueAt: expect.any(String) })
  expect(await mailsAbout(api, reference)).toEqual([
    'received-front-door front.door@vnt-council.example',
    'received-sender edwin.bracewell@vnt-tarnwick-school.example',
    'sign-off-asked araminta.joyce@vnt-tarnwick-school.example',
  ])
  expect((await lead.listAwaitingSignOff()).body.rows.map((row) => row.reference)).toContain(reference)
  const late = await lead.authorise({ reference, version: referral.version })
  expect(late.status).toBe(200)
  expect((await lead.listAwaitingSignOff()).body.rows.map((row) => row.reference)).not.toContain(reference)
})

test('the one lead of an agency may authorise their own work where it is agreed, and that shows', async () => {
  const reference = await prepare(lead)
  await lead.askForSignOff({ reference, version: await versionOf(lead, reference) })
  const own = await lead.authorise({ reference, version: await versionOf(lead, reference) })
  expect(own.status).toBe(200)
  const { signOff } = (await lead.readAssessment({ reference })).body.referral
  expect(signOff).toMatchObject({ status: 'authorised', alone: true, by: { name: 'Araminta Joyce' } })
})

test('it is worked by its own front door and seen by nobody of another partnership', async () => {
  const reference = await prepare(teacher)
  await teacher.sendReferral({ reference, version: await versionOf(teacher, reference) })
  expect((await desk.claimReferral({ reference })).status).toBe(200)
  for (const stranger of ['lkm-mash-one', 'lkm-mash-manager', 'lkm-intelligence'])
    expect((await api.as(stranger).readReferral({ reference })).status).not.toBe(200)
  const theirs = await api.as('lkm-mash-one').listQueue({ view: 'in-triage' })
  expect(theirs.text).not.toContain('VNT-')
})

test('only a tool that the area uses can be started', async () => {
  const begin = (toolId: string, toolVersion: string) =>
    teacher.startAssessment({ requestId: randomUUID(), toolId, toolVersion, danger: { now: 'no' } })
  for (const [id, version] of [
    ['nwg', '1999'],
    ['marf', '1'],
    ['__proto__', 'constructor'],
  ] as const) {
    const refused = await begin(id, version)
    expect(refused.status).toBe(422)
    expect(refused.problem.errors).toMatchObject([{ field: 'toolId' }])
  }
})
