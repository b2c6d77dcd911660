import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { emergency, restrict } from '../restriction/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'

let api: Api
let worker: Client
let manager: Client
let sender: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  ;[worker, manager, sender] = ['lkm-mash-one', 'lkm-mash-manager', 'lkm-teacher'].map(api.as) as [
    Client,
    Client,
    Client,
  ]
})
afterAll(() => api.stop())

const propose = async (): Promise<string> => {
  const reference = await sendToMash(api)
  const version = await takeAndRate(worker, reference)
  await worker.decideReferral({ reference, version, ...decisionOf('no-further-action') })
  expect((await triage(worker, reference)).referral.state).toBe('awaiting-agreement')
  return reference
}

test('a change that comes too late tells the sender nothing of a decision that waits for agreement', async () => {
  const reference = await propose()
  const { version } = (await sender.readAssessment({ reference })).body.referral
  const words = { reason: 'He waits at the gate again', wanted: 'A strategy discussion' }
  const restriction = { kind: 'staff-family', reason: 'His mother works for the council' } as const
  const answers = await Promise.all([
    sender.askReconsideration({ reference, version, ...words }),
    sender.askReconsideration({ reference, version: version - 1, ...words }),
    sender.restrictReferral({ reference, version: version - 1, ...restriction, readers: [] }),
    api.as('lkm-head').restrictReferral({ reference, version: version - 1, ...restriction, readers: [] }),
    sender.answerQuestion({ reference, version, answer: 'With an aunt' }),
    sender.readRestriction({ reference }),
  ])
  expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 200])
  for (const { text } of answers) expect(text).not.toMatch(/agree|propos/i)
})

test('nor who did not agree to it', async () => {
  const reference = await propose()
  const { version } = (await triage(manager, reference)).referral
  const refused = await manager.refuseDecision({ reference, version, comment: 'Look at the school again' })
  expect(refused.status).toBe(200)
  expect((await sender.readAssessment({ reference })).text).not.toContain('Dunmore')
  const late = await sender.askReconsideration({ reference, version, reason: 'It', wanted: 'That' })
  expect(late.status).toBe(409)
  expect(late.text).not.toContain('Dunmore')
})

test('who wrote a record sees who may read it, and not why the MASH restricted it or why somebody opened it', async () => {
  const reference = await sendToMash(api)
  await restrict(api, reference)
  expect((await api.as('lkm-mash-two').breakGlass({ reference, ...emergency })).status).toBe(200)
  const named = await manager.readRestriction({ reference })
  expect(named.text).toContain('The mother works for the council')
  expect(named.text).toContain(emergency.reason)
  const seen = await sender.readRestriction({ reference })
  expect(seen.body.restriction?.readers.map(({ name }) => name)).toContain('Philippa Dunmore')
  for (const words of ['The mother works for the council', emergency.reason, emergency.neededFor])
    expect(seen.text).not.toContain(words)
})
