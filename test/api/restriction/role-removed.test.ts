import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OperationName, operations } from '#shared/api/index.ts'
import type { Operation } from '#shared/api/operation.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { type Api, startApi } from '../support/api.ts'
import { cases, type Target } from '../support/cases.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
import { canaries, canaryAnswers, emergency, sendRestricted } from './support.ts'

let api: Api
beforeAll(async () => {
  api = await startApi({ events: false })
})
afterAll(() => api.stop())

async function changeRoles(name: string, roles: readonly string[]) {
  const admin = api.as('lkm-administrator')
  const person = (await admin.listPeople()).body.people.find((one) => one.name === name)
  if (!person) throw new Error(`Nobody is called ${name}`)
  const { id, version, active } = person
  const changed = await admin.changePerson({ person: id, version, roles, active } as never)
  expect(changed.status).toBe(200)
}

const nothingElse: Target = {
  reference: '',
  person: 'BBBBBBBBBBBBBBBBBBBBBB',
  contact: 'lkm-housing',
  contribution: 'none',
  date: '2030-01-01',
  item: 'none',
  share: 'none',
  information: 'none',
}

/** What the MASH does to a referral. */
const triage = (Object.keys(operations) as OperationName[]).filter((name) => {
  const operation: Operation = operations[name]
  return operation.may === 'mash.triage' || operation.may === 'mash.read'
})

test('a worker whose role was removed a second ago does nothing more to what they hold, and it is not lost', async () => {
  const reference = await sendToMash(api, canaryAnswers)
  const token = await api.token('lkm-mash-two')
  const version = await takeAndRate(api.as('lkm-mash-two'), reference)
  const decide = {
    reference,
    version,
    ...decisionOf('advice-only'),
    reasons: 'Known',
    senderShould: 'Go on',
  }
  await changeRoles('Caspian Nwosu', ['practitioner'])
  expect((await api.call('decideReferral', decide, token)).status).toBe(403)
  for (const name of triage) {
    const answer = await api.call(name, cases[name]({ ...nothingElse, reference }), token)
    expect(answer.status, name).toBe(403)
    expect(answer.text, name).not.toContain(canaries.surname)
  }
  const manager = api.as('lkm-mash-manager')
  const { referral } = (await manager.readReferral({ reference })).body
  expect(referral).toMatchObject({ state: 'in-triage', version, owner: { name: 'Caspian Nwosu' } })
  const released = await manager.releaseReferral({ reference, version, reason: 'Nobody has it any more' })
  expect(released.status).toBe(200)
  expect((await api.as('lkm-mash-one').claimReferral({ reference })).status).toBe(200)
  await changeRoles('Caspian Nwosu', ['mash-worker'])
})

test('of requests on their way while the role is removed none is let in after the removal is answered', async () => {
  const reference = await sendToMash(api, canaryAnswers)
  const token = await api.token('lkm-mash-two')
  const read = () => api.call('readReferral', { reference }, token)
  const meanwhile = Array.from({ length: 10 }, read)
  await changeRoles('Caspian Nwosu', ['practitioner'])
  const afterwards = await Promise.all(Array.from({ length: 10 }, read))
  expect(new Set((await Promise.all(meanwhile)).map(({ status }) => status)).size).toBeLessThanOrEqual(2)
  expect(new Set(afterwards.map(({ status }) => status))).toEqual(new Set([403]))
  await changeRoles('Caspian Nwosu', ['mash-worker'])
})

test('being named on a restricted record, or having opened it in an emergency, gives nothing without the role', async () => {
  const named = await sendRestricted(api, ['lkm-mash-two'])
  const opened = await sendRestricted(api)
  const worker = api.as('lkm-mash-two')
  await worker.breakGlass({ reference: opened, ...emergency })
  for (const reference of [named, opened])
    expect((await worker.readReferral({ reference })).text).toContain(canaries.name)
  await changeRoles('Caspian Nwosu', ['practitioner'])
  for (const reference of [named, opened]) {
    const refused = await worker.readReferral({ reference })
    expect(refused.status).toBe(403)
    expect(refused.text).not.toContain(canaries.surname)
  }
  await changeRoles('Caspian Nwosu', ['mash-worker'])
})
