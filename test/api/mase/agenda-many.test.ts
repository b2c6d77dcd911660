import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendQuickly } from '../support/quick-referrals.ts'
import { auditEntries } from '../support/store.ts'
import { agendaOf, meetingAt } from './support.ts'

/** More than one transaction takes, with what moves each of their referrals. */
const MANY = 30

let api: Api
let mase: Client
let meeting: string
const references: string[] = []

beforeAll(async () => {
  api = await startApi({ events: false })
  mase = api.as('lkm-mase')
  meeting = await meetingAt(mase)
  const nurse = api.as('lkm-nurse')
  for (let index = 0; index < MANY; index++) {
    const { reference, version } = await sendQuickly(nurse)
    expect((await mase.acceptForMase({ reference, version })).status).toBe(200)
    references.push(reference)
  }
})
afterAll(() => api.stop())

const onAgenda = async () =>
  (await agendaOf(mase, meeting)).items.flatMap(({ reference }) => reference ?? []).toSorted()

test('what stopped half way goes on with the same request, on the agenda as somebody else has left it', async () => {
  const { version } = (await agendaOf(mase, meeting)).meeting
  const request = { meeting, version, requestId: randomUUID(), arrange: 'all' }
  const begun = await mase.applyProposal({ ...request, take: references.slice(0, 12) })
  expect(begun.body.added).toBe(12)
  const now = (await agendaOf(mase, meeting)).meeting.version
  const added = await mase.addAgendaItem({ meeting, version: now, heading: 'trends', title: 'Vapes' })
  expect(added.status).toBe(200)

  const rest = await mase.applyProposal({ ...request, take: references })
  expect(rest.body).toMatchObject({ added: MANY - 12, left: [] })
  expect(await onAgenda()).toEqual(references.toSorted())
  const { order } = (await agendaOf(mase, meeting)).meeting
  expect(order.victims).toHaveLength(MANY)
  expect(order.trends).toHaveLength(1)
  const third = await mase.applyProposal({ ...request, take: references })
  expect(third.body).toMatchObject({ added: 0, left: [] })
  // Each referral says once in its own trail that it was put there.
  const entries = (await auditEntries(api)).filter(({ operation }) => operation === 'applyProposal')
  for (const reference of references)
    expect(entries.filter(({ object }) => object === `referral ${reference}`)).toHaveLength(1)
})

test('somebody who changes the agenda in the same moment loses nothing, nor does whoever applies the proposal', async () => {
  const next = await meetingAt(mase, 1)
  const here = await agendaOf(mase, meeting)
  for (const { id } of here.items.filter(({ reference }) => reference).slice(0, 6)) {
    const { version } = (await agendaOf(mase, meeting)).meeting
    expect((await mase.takeOffAgenda({ meeting, item: id, version })).status).toBe(200)
  }
  const { version } = (await agendaOf(mase, next)).meeting
  const [applied, placed] = await Promise.all([
    mase.applyProposal({
      meeting: next,
      version,
      requestId: randomUUID(),
      take: references,
      arrange: 'added',
    }),
    mase.addAgendaItem({ meeting: next, version, heading: 'locations', title: 'The arcade' }),
  ])
  // Who comes second with a page that is old is told so; nothing of either is half done.
  const { items, meeting: after } = await agendaOf(mase, next)
  const there = items.filter(({ reference }) => reference)
  expect([0, 6]).toContain(there.length)
  expect(applied.status === 200).toBe(there.length === 6)
  expect(placed.status === 200).toBe(items.some(({ title }) => title === 'The arcade'))
  expect(Object.values(after.order).flat().toSorted()).toEqual(items.map(({ id }) => id).toSorted())
})
