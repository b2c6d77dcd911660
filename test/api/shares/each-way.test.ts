import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Handling } from '#shared/partners/answer.ts'
import { knows, partnersOf } from '../partners/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { passOn, sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { passOnPart } from './support.ts'

let api: Api
let worker: Client
let nurse: Client
beforeAll(async () => {
  api = await startApi({ events: false })
  worker = api.as('lkm-mash-one')
  nurse = api.as('lkm-nurse')
})
afterAll(() => api.stop())

const partners = partnersOf(() => api)
const toWorker = { kind: 'allocated-worker', to: 'lkm-health-spoc' } as const
const toVennshire = { kind: 'front-door', to: 'VNT' } as const

test('what goes to the MASE is recorded as passed on, whole, by whom, why and by what right', async () => {
  const reference = await sendToMash(api)
  await passOn(worker, reference)
  const { shares } = await triage(worker, reference)
  expect(shares).toHaveLength(1)
  expect(shares[0]).toMatchObject({
    to: { kind: 'mase', name: 'The MASE' },
    purpose: 'Known to children’s services already',
    gateway: 'children-act-1989-s47',
    parts: [{ id: 'record' }],
    by: { name: 'Bryony Okafor' },
    from: 'MASH of Larkmere',
    state: 'handed-over',
  })
})

test('and not without saying by what right', async () => {
  const reference = await sendToMash(api)
  const version = await takeAndRate(worker, reference)
  const input = { reference, version, reason: 'Known already' }
  for (const gateway of ['', 'because-we-can']) {
    const refused = await worker.passToMase({ ...input, gateway } as never)
    expect(refused.status).toBe(422)
    expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['gateway'])
  }
  const { referral, shares } = await triage(worker, reference)
  expect(referral.state).toBe('in-triage')
  expect(shares).toEqual([])
})

test('the worker who has the case already opens what was chosen and takes it, and whoever passed it on reads so', async () => {
  const reference = await sendToMash(api, { 'child.name': { value: 'Quillon Brackwater' } })
  await takeAndRate(worker, reference)
  // No agreement is asked for here: the case is theirs.
  const passed = await passOnPart(worker, reference, { ...toWorker, parts: ['child', 'concern'] })
  expect(passed.status).toBe(201)
  const place = { reference, share: passed.body.id }
  const opened = await nurse.openShare(place)
  const read = await nurse.readShare(place)
  expect(read.text).toContain('Quillon Brackwater')
  const { version } = opened.body
  const words = 'I see him on Thursday'
  expect((await nurse.answerShare({ ...place, version, answer: 'accepted', words })).status).toBe(200)
  const { shares, referral } = await triage(worker, reference)
  expect(shares).toMatchObject([
    { to: { kind: 'allocated-worker' }, state: 'accepted', words, openedBy: { name: 'Odalys Fenwick' } },
  ])
  // It is still the MASH's to decide.
  expect(referral.state).toBe('in-triage')
})

/** What the police told the MASH, handled so. */
async function answered(handling: Handling, changes: object = {}) {
  const { police: place, reference } = await partners.asked()
  const given = await partners.answer(partners.police(), place, 1, { handling, ...changes })
  if (given.status !== 200) throw new Error(`Not answered: ${given.text}`)
  return { reference, place, part: `partner.${place.information}` }
}

const offered = async (reference: string, to: typeof toWorker | typeof toVennshire) => {
  const { body } = await worker.readSharing({ reference, ...to })
  return {
    parts: body.groups.flatMap(({ parts }) => parts.map(({ id }) => id)),
    keptBack: body.keptBack,
  }
}

test('what an agency told the MASH goes on where it allows that, and not beyond', async () => {
  const { reference, part } = await answered('agencies')
  expect((await offered(reference, toWorker)).parts).toContain(part)
  const passed = await passOnPart(worker, reference, { ...toWorker, parts: ['child', part] })
  expect(passed.status).toBe(201)
  const place = { reference, share: passed.body.id }
  await nurse.openShare(place)
  expect((await nurse.readShare(place)).text).toContain(knows.known)
  // Another partnership is no agency of this one.
  const beyond = await offered(reference, toVennshire)
  expect(beyond.parts).not.toContain(part)
  expect(beyond.keptBack).toHaveLength(1)
  const refused = await passOnPart(worker, reference, { ...toVennshire, parts: ['child', part] })
  expect(refused.status).toBe(422)
})

test('what is for the MASH only goes to nobody: not offered, not taken when it is asked for, not in all there is', async () => {
  const { reference, part } = await answered('mash-only')
  for (const to of [toWorker, toVennshire]) {
    const { parts, keptBack } = await offered(reference, to)
    expect(parts.filter((id) => id.startsWith('partner.'))).toEqual([])
    expect(keptBack).toHaveLength(1)
    const asked = await passOnPart(worker, reference, { ...to, parts: ['child', part] })
    expect(asked.status).toBe(422)
    const all = await passOnPart(worker, reference, { ...to, parts })
    expect(all.status).toBe(201)
    const sent = await worker.readSentShare({ reference, share: all.body.id })
    expect(sent.text).not.toContain(knows.known)
  }
  expect((await triage(worker, reference)).shares).toHaveLength(2)
})

test('what it allowed before and keeps back now goes no further', async () => {
  const { reference, place, part } = await answered('agencies')
  const changed = await partners
    .police()
    .changeHandling({ ...place, version: 2, handling: 'mash-only' } as never)
  expect(changed.status).toBe(200)
  expect((await offered(reference, toWorker)).parts).not.toContain(part)
  const refused = await passOnPart(worker, reference, { ...toWorker, parts: ['child', part] })
  expect(refused.status).toBe(422)
})
