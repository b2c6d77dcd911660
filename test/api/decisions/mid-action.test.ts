import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { castOf, decide } from './support.ts'

let api: Api
let cast: ReturnType<typeof castOf>

beforeAll(async () => {
  api = await startApi({ events: false })
  cast = castOf(api)
})
afterAll(() => api.stop())

test('a decision on a stale page is refused, and who changed it is told', async () => {
  const { one, manager } = cast
  const reference = await sendToMash(api)
  const version = await takeAndRate(one, reference)
  await manager.rateReferral({ reference, version, rating: 'red', reason: 'Police rang' })
  const stale = await one.decideReferral({ reference, version, ...decisionOf('early-help') })
  expect(stale.status).toBe(409)
  expect(stale.problem.detail).toContain('Philippa Dunmore (MASH manager) changed this')
  expect((await triage(one, reference)).referral).toMatchObject({
    state: 'in-triage',
    rating: { level: 'red' },
  })
})

test('what is with the MASE is neither decided nor opened again here', async () => {
  const { one, manager } = cast
  const reference = await sendToMash(api)
  const version = await passOn(one, reference)
  const tried = [
    one.decideReferral({ reference, version, ...decisionOf('early-help') }),
    manager.agreeToDecision({ reference, version }),
    manager.refuseDecision({ reference, version, comment: 'No' }),
    one.takeBackDecision({ reference, version }),
    one.reopenReferral({ reference, version, reason: 'A reason' }),
    manager.answerReconsideration({ reference, version, result: 'upheld', reasons: 'Reasons' }),
  ]
  expect((await Promise.all(tried)).map(({ status }) => status)).toEqual([409, 409, 409, 409, 409, 409])
})

test('a worker whose role was removed a second ago is refused at the very next request', async () => {
  const { two, one } = cast
  const administrator = api.as('lkm-administrator')
  const reference = await sendToMash(api)
  const version = await takeAndRate(two, reference)
  const { people } = (await administrator.listPeople({})).body
  const person = people.find(({ name }) => name === 'Caspian Nwosu')
  if (!person) throw new Error('Nobody')
  const change = { person: person.id, active: true, roles: ['practitioner'] } as const
  const token = await api.token('lkm-mash-two')
  expect((await administrator.changePerson({ ...change, version: person.version })).status).toBe(200)
  // With the token that he had before.
  const decided = await api.call('decideReferral', { reference, version, ...decisionOf('early-help') }, token)
  expect(decided.status).toBe(403)
  const { referral, decisions } = await triage(one, reference)
  expect(referral).toMatchObject({ state: 'in-triage', version })
  expect(decisions).toEqual([])
})

test('a manager who lost the role between asking and answering agrees to nothing', async () => {
  const { one, head } = cast
  const administrator = api.as('lkm-administrator')
  const { reference, version } = await decide(api, one, 'no-further-action')
  const { people } = (await administrator.listPeople({})).body
  const person = people.find(({ name }) => name === 'Auberon Hale')
  if (!person) throw new Error('Nobody')
  await administrator.changePerson({
    person: person.id,
    version: person.version,
    active: true,
    roles: ['mash-worker'],
  })
  expect((await head.agreeToDecision({ reference, version })).status).toBe(403)
  expect((await triage(one, reference)).referral.state).toBe('awaiting-agreement')
})
