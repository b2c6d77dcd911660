import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, startApi } from '../support/api.ts'
import { sendToMase, sendToMash, takeAndRate } from '../support/desks.ts'
import { inDanger, safe, start } from '../support/referrals.ts'
import { auditEntries } from '../support/store.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ deliveryDelay: 50 })
})
afterAll(() => api.stop())

test('a referral that was handed back to its sender is its agency’s alone again', async () => {
  const coordinator = api.as('lkm-mase')
  const reference = await sendToMase(api)
  const { version } = (await coordinator.readMaseReferral({ reference })).body.referral
  await coordinator.handBack({ reference, version, reason: 'There is no blocker yet' })
  const route = { openToChildrensServices: 'yes', exploitationRiskIdentified: 'yes' }
  await api.as('lkm-nurse').chooseRoute({ reference, ...route, addition: 'Not sent yet' })

  expect((await coordinator.readMaseReferral({ reference })).status).toBe(404)
  expect((await api.as('lkm-mash-one').readReferral({ reference })).status).toBe(404)
})

test('the desk’s own reasons stay with the desk', async () => {
  const reference = await sendToMash(api)
  const worker = api.as('lkm-mash-one')
  const version = await takeAndRate(worker, reference)
  await worker.releaseReferral({ reference, version, reason: 'Words for colleagues only' })

  const sender = await api.as('lkm-teacher').readAssessment({ reference })
  expect(sender.body.history.map(({ kind }) => kind)).toContain('release')
  expect(JSON.stringify(sender.body)).not.toContain('Words for colleagues only')
  expect(sender.body.referral.rating?.reason).toBe('')
  const list = await api.as('lkm-teacher').listMyAssessments()
  expect(list.body.rows.find((row) => row.reference === reference)?.rating?.reason).toBe('')
})

test('its author reads a decision by opening it, and a colleague may read it without', async () => {
  const reference = await sendToMash(api)
  const worker = api.as('lkm-mash-one')
  const version = await takeAndRate(worker, reference)
  const decided = {
    outcome: 'early-help',
    reasons: 'The family agrees',
    senderShould: 'Call the family hub',
  } as const
  await worker.decideReferral({ reference, version, ...decisionOf('early-help'), ...decided })
  const author = api.as('lkm-teacher')

  const unopened = JSON.stringify((await author.readAssessment({ reference })).body)
  expect(unopened).not.toContain(decided.reasons)
  expect(unopened).not.toContain(decided.senderShould)
  const colleague = (await api.as('lkm-head').readAssessment({ reference })).body.referral.decision
  expect(colleague).toMatchObject(decided)
  expect((await author.openOutcome({ reference })).body.decision).toMatchObject(decided)
  expect((await author.readAssessment({ reference })).body.referral.decision).toMatchObject(decided)
})

test('a start page that is used again for another child is refused, and twice for the same gives it once', async () => {
  const teacher = api.as('lkm-teacher')
  const page = { requestId: randomUUID(), toolId: 'nwg', toolVersion: '2017' }
  const first = await teacher.startAssessment({ ...page, danger: safe })
  const again = await teacher.startAssessment({ ...page, danger: safe })
  const other = await teacher.startAssessment({ ...page, danger: inDanger })

  expect(again.body.reference).toBe(first.body.reference)
  expect(other.status).toBe(409)
  expect(other.problem.detail).toContain(first.body.reference)
})

test('a body with more parts than any form is refused before it is checked', async () => {
  const answers = Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`q${i}`, { value: 1 }]))
  const answer = await api.as('lkm-teacher').saveSection({
    reference: 'LKM-4821-7306-7',
    form: 'assessment',
    section: 'views',
    version: 0,
    answers,
  } as never)

  expect(answer.status).toBe(413)
  expect(answer.problem.errors?.length).toBe(1)
})

test('an attempt from another partnership stands in the trail of the record, without telling who', async () => {
  const reference = await sendToMash(api)
  await api.as('vnt-mash').readReferral({ reference })

  const trail = (await api.as('lkm-auditor').readTrailOfReferral({ reference })).body.entries
  const refused = trail.filter(({ kind }) => kind === 'refused')
  expect(refused.map(({ actor }) => actor.name)).toEqual(['Somebody of another partnership'])
  expect(JSON.stringify(trail)).not.toContain('Kofi')
})

test('sending twice and sending too early each stand in the trail', async () => {
  const author = api.as('lkm-teacher')
  const reference = await sendToMash(api)
  const { version } = (await author.readAssessment({ reference })).body.referral
  expect((await author.sendReferral({ reference, version })).status).toBe(200)
  const early = await start(author)
  expect((await author.sendReferral({ reference: early, version: 1 })).status).toBe(422)

  const sendings = (await auditEntries(api)).filter(({ operation }) => operation === 'sendReferral')
  const kinds = (of: string) =>
    sendings.filter(({ object }) => object === `referral ${of}`).map(({ kind }) => kind)
  expect(kinds(reference).toSorted()).toEqual(['change', 'read'])
  expect(kinds(early)).toEqual(['refused'])
})

test('taking an item off an agenda stands in the trail of its referral', async () => {
  const coordinator = api.as('lkm-mase')
  const reference = await sendToMase(api)
  const accepted = await coordinator.acceptForMase({
    reference,
    version: (await coordinator.readMaseReferral({ reference })).body.referral.version,
  })
  const date = (await coordinator.listMeetings()).body.meetings[0]?.date ?? ''
  await coordinator.putOnAgenda({
    reference,
    meeting: date,
    version: accepted.body.version,
    heading: 'victims',
  })
  const { meeting, items } = (await coordinator.readMeeting({ meeting: date })).body
  const item = items.find((one) => one.reference === reference)?.id ?? ''
  await coordinator.takeOffAgenda({ meeting: date, item, version: meeting.version })

  const entries = (await auditEntries(api)).filter(({ object }) => object === `referral ${reference}`)
  expect(entries.map(({ operation }) => operation)).toContain('takeOffAgenda')
})
