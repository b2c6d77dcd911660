import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'

let api: Api
let author: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  author = api.as('lkm-teacher')
  const admin = api.as('lkm-administrator')
  const { people } = (await admin.listPeople()).body
  const both = people.find(({ name }) => name === 'Tamsin Ellery')
  if (!both) throw new Error('Nobody of that name')
  const { id, version, active, roles } = both
  const changed = await admin.changePerson({
    person: id,
    version,
    active,
    roles: [...roles, 'mash-manager'],
  } as never)
  expect(changed.status).toBe(200)
})
afterAll(() => api.stop())

test('who wrote a referral does not answer what their own lead asks about its decision', async () => {
  const worker = api.as('lkm-mash-one')
  const reference = await sendToMash(api)
  const rated = await takeAndRate(worker, reference)
  await worker.decideReferral({ reference, version: rated, ...decisionOf('section-17') })
  const lead = api.as('lkm-head')
  const { version } = (await lead.readAssessment({ reference })).body.referral
  const asked = await lead.askReconsideration({
    reference,
    version,
    reason: 'He waits at the gate again',
    wanted: 'A strategy discussion',
  })
  expect(asked.status).toBe(200)
  const answer = {
    reference,
    version: asked.body.version,
    result: 'reopened',
    reasons: 'I would rather do it myself',
  } as const
  expect((await author.answerReconsideration(answer)).status).toBe(403)
  expect((await api.as('lkm-mash-head').answerReconsideration(answer)).status).toBe(200)
})
