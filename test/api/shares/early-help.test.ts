import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answered, Api, Client } from '../support/api.ts'
import { startApi } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'
import { allItems, auditEntries, mailsAbout } from '../support/store.ts'
import { agreement, passOnPart } from './support.ts'

let api: Api
let worker: Client
let nurse: Client

const secret = 'Quillon Brackwater'
const address = '7 Undisclosed Row'

beforeAll(async () => {
  api = await startApi()
  worker = api.as('lkm-mash-one')
  nurse = api.as('lkm-nurse')
})
afterAll(() => api.stop())

async function inTriage(): Promise<string> {
  const reference = await sendToMash(api, {
    'child.name': { value: secret },
    'child.address': { value: address },
  })
  await takeAndRate(worker, reference)
  return reference
}
const toHealth = { kind: 'early-help', to: 'lkm-health-spoc' } as const
const fields = ({ problem }: Answered<unknown>) => problem.errors?.map(({ field }) => field)

test('what was chosen is opened by the post, taken on, and nothing else is seen there', async () => {
  const reference = await inTriage()
  const passed = await passOnPart(worker, reference, { ...toHealth, ...agreement })
  expect(passed.status).toBe(201)
  const place = { reference, share: passed.body.id }

  const listed = (await nurse.listMyShares()).body.rows.find((row) => row.reference === reference)
  expect(listed).toMatchObject({ state: 'sent', from: 'MASH of Larkmere', kind: 'early-help' })
  expect(JSON.stringify(listed)).not.toContain(secret)
  const closed = await nurse.readShare(place)
  expect(closed.text).not.toContain(secret)

  const opened = await nurse.openShare(place)
  expect(opened.status).toBe(200)
  const read = await nurse.readShare(place)
  expect(read.text).toContain(secret)
  expect(read.text).not.toContain(address)
  expect(read.body.purpose).toBe('To help the family at home')
  // The record itself stays closed to the post.
  expect((await nurse.readReferral({ reference })).status).toBe(403)
  expect((await nurse.readAssessment({ reference })).status).toBe(404)

  const refused = await nurse.answerShare({ ...place, version: opened.body.version, answer: 'declined' })
  expect(fields(refused)).toEqual(['words'])
  const taken = await nurse.answerShare({
    ...place,
    version: opened.body.version,
    answer: 'accepted',
    words: 'We visit on Thursday',
  })
  expect(taken.status).toBe(200)
  const sent = (await worker.readSentShare(place)).body.share
  expect(sent).toMatchObject({
    state: 'accepted',
    words: 'We visit on Thursday',
    agreement: { given: 'yes', by: 'The mother', when: 'On the telephone today' },
    openedBy: { name: 'Odalys Fenwick' },
  })
  const mails = await mailsAbout(api, reference)
  expect(mails).toContain('share-received safeguarding@lkm-health.example')
  expect(mails.filter((mail) => mail.startsWith('passed-on'))).toHaveLength(1)
  expect(mails.filter((mail) => mail.startsWith('share-answered'))).toHaveLength(1)
})

test('its sender is told to whom it went, and not why or what of it', async () => {
  const reference = await inTriage()
  await passOnPart(worker, reference, {
    ...toHealth,
    ...agreement,
    purpose: 'Words of the MASH about the purpose',
  })
  const seen = await api.as('lkm-teacher').readAssessment({ reference })
  expect(seen.body.history[0]).toMatchObject({
    kind: 'passed-on',
    text: 'Sexual health single point of contact, Larkmere Community Health Trust',
  })
  expect(seen.text).not.toContain('Words of the MASH')
})

test('early help without agreement is refused in words, unless a law asks for it', async () => {
  const reference = await inTriage()
  const without = await passOnPart(worker, reference, {
    ...toHealth,
    gateway: 'public-task',
    agreed: 'no',
  })
  expect(without.status).toBe(422)
  expect(without.problem.errors?.[0]?.message).toContain('needs the family’s agreement')
  expect(fields(await passOnPart(worker, reference, { ...toHealth }))).toEqual(['agreed'])
  const byLaw = await passOnPart(worker, reference, { ...toHealth, agreed: 'no' })
  expect(byLaw.status).toBe(201)
})

test('pressed twice, at once or later, it is passed on once', async () => {
  const reference = await inTriage()
  const { version } = (await worker.readSharing({ reference })).body
  const press = () =>
    worker.passOn({
      reference,
      version,
      requestId: 'pressed-twice-0123456789',
      ...toHealth,
      ...agreement,
      parts: ['child'],
      purpose: 'Help',
    })
  const both = [...(await Promise.all([press(), press()])), await press()]
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([201]))
  expect(new Set(both.map(({ body }) => body.id)).size).toBe(1)
  const shares = (await allItems(api, 'hub')).filter(
    ({ entity, pk }) => entity === 'share' && pk.endsWith(reference),
  )
  expect(shares).toHaveLength(1)
  expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('share-received'))).toHaveLength(
    1,
  )
})

test('a stale page, a colleague’s referral and one that nobody has taken are refused', async () => {
  const reference = await inTriage()
  const stale = await passOnPart(worker, reference, { ...toHealth, ...agreement, version: 1 })
  expect(stale.status).toBe(409)
  const other = await passOnPart(api.as('lkm-mash-two'), reference, { ...toHealth, ...agreement })
  expect(other.status).toBe(403)
  expect(other.problem.detail).toContain('Bryony Okafor')
  const untaken = await sendToMash(api)
  expect((await passOnPart(worker, untaken, { ...toHealth, ...agreement })).status).toBe(403)
})

test('what is shown before it is passed on is what is passed on', async () => {
  const reference = await inTriage()
  const parts = ['addresses', 'danger']
  const { preview } = (await worker.readSharing({ reference, ...toHealth, parts: parts.join(',') })).body
  expect(JSON.stringify(preview)).toContain(address)
  expect(JSON.stringify(preview)).not.toContain(secret)
  const passed = await passOnPart(worker, reference, { ...toHealth, ...agreement, parts })
  const { copy } = (await worker.readSentShare({ reference, share: passed.body.id })).body
  expect(copy).toEqual(preview)
})

test('a decision not to share stands in the record, and its sender learns nothing of it', async () => {
  const reference = await inTriage()
  const { version } = (await worker.readSharing({ reference })).body
  const kept = await worker.decideNotToShare({
    reference,
    version,
    requestId: randomUUID(),
    withWhom: 'The father',
    reason: 'He may be the one who harms',
  })
  expect(kept.status).toBe(201)
  const { history } = await triage(worker, reference)
  expect(history[0]).toMatchObject({ kind: 'not-shared', text: 'The father. He may be the one who harms' })
  const seen = await api.as('lkm-teacher').readAssessment({ reference })
  expect(seen.text).not.toContain('He may be')
  expect(seen.body.history.map(({ kind }) => kind)).not.toContain('not-shared')
})

test('a decision not to share is recorded also under the id that something was passed on with', async () => {
  const reference = await inTriage()
  const requestId = randomUUID()
  expect((await passOnPart(worker, reference, { ...toHealth, ...agreement, requestId })).status).toBe(201)
  const { version } = (await worker.readSharing({ reference })).body
  const kept = { reference, version, requestId, withWhom: 'The father', reason: 'He may be the one' }
  expect((await worker.decideNotToShare(kept)).status).toBe(201)
  expect((await worker.decideNotToShare(kept)).status).toBe(201)
  const { history } = await triage(worker, reference)
  expect(history.filter(({ kind }) => kind === 'not-shared')).toHaveLength(1)
  expect(history.filter(({ kind }) => kind === 'passed-on')).toHaveLength(1)
})

test('who opened it, and who tried without being asked, stands in the trail', async () => {
  const reference = await inTriage()
  const passed = await passOnPart(worker, reference, { ...toHealth, ...agreement })
  const place = { reference, share: passed.body.id }
  expect((await api.as('lkm-constable').readShare(place)).status).toBe(404)
  expect((await api.as('vnt-lead').readShare(place)).status).toBe(404)
  await nurse.openShare(place)
  const trail = (await auditEntries(api)).filter(({ object }) => object === `referral ${reference}`)
  const of = (operation: string) => trail.filter((entry) => entry.operation === operation)
  expect(of('openShare').map(({ kind, actor }) => [kind, actor.name])).toEqual([['change', 'Odalys Fenwick']])
  expect(of('readShare').map(({ kind }) => kind)).toContain('refused')
})

test('of two of the post who open it at once, one was told first and both read it', async () => {
  const reference = await inTriage()
  const passed = await passOnPart(worker, reference, { ...toHealth, ...agreement })
  const place = { reference, share: passed.body.id }
  const both = await Promise.all([nurse.openShare(place), api.as('lkm-nurse-manager').openShare(place)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
})
