import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { passOnPart } from './support.ts'

let api: Api
let worker: Client
beforeAll(async () => {
  api = await startApi()
  worker = api.as('lkm-mash-one')
})
afterAll(() => api.stop())

const secret = 'A man who is called Dex waits by the lock gates'
const own = {
  'volt.offenders': { value: secret },
  'need-to-know.suspects': { value: [{ recipient: 'lkm-police-spoc', told: 'no' }] },
}

test('what is kept for intelligence stays back when whoever may read it passes on all there is', async () => {
  const reference = await sendToMash(api, own)
  await takeAndRate(worker, reference)
  expect(JSON.stringify((await triage(worker, reference)).document)).toContain('Dex')
  const { groups } = (await worker.readSharing({ reference })).body
  const parts = groups.flatMap((group) => group.parts.map(({ id }) => id))
  const to = { kind: 'allocated-worker', to: 'lkm-health-spoc', parts } as const

  const preview = await worker.readSharing({ reference, ...to, parts: parts.join() })
  expect(preview.text).not.toContain('Dex')
  const passed = await passOnPart(worker, reference, to)
  expect(passed.status).toBe(201)
  const place = { reference, share: passed.body.id }
  const nurse = api.as('lkm-nurse')
  await nurse.openShare(place)
  const read = await nurse.readShare(place)
  expect(read.body.copy?.documents.length).toBeGreaterThan(0)
  expect(read.text).not.toContain('Dex')
  // A worker who may not read it in the record does not read it in what was passed on of it.
  expect((await api.as('lkm-mash-two').readSentShare(place)).text).not.toContain('Dex')
})

test('nor does it reach another front door', async () => {
  const reference = await sendToMash(api, own)
  await takeAndRate(worker, reference)
  const { groups } = (await worker.readSharing({ reference })).body
  const parts = groups.flatMap((group) => group.parts.map(({ id }) => id))
  const passed = await passOnPart(worker, reference, { kind: 'front-door', to: 'VNT', parts })
  expect(passed.status).toBe(201)
  const sent = await worker.readSentShare({ reference, share: passed.body.id })
  expect(sent.text).not.toContain('Dex')
  const { to } = sent.body.share
  if (to.kind !== 'front-door') throw new Error('Not a transfer')
  const there = api.as('vnt-mash')
  await takeAndRate(there, to.reference)
  expect((await there.readReferral({ reference: to.reference })).text).not.toContain('Dex')
})
