import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { accepted, agendaOf, meetingAt } from './support.ts'

let api: Api
let mase: Client

beforeAll(async () => {
  api = await startApi({ events: false })
  mase = api.as('lkm-mase')
})
afterAll(() => api.stop())

const stateOf = async (reference: string) => {
  const { referral } = (await mase.readMaseReferral({ reference })).body
  return [referral.state, referral.mase?.meeting]
}

test('what is proposed is applied in part, then in whole, and pressing twice makes nothing twice', async () => {
  const meeting = await meetingAt(mase)
  const three = await Promise.all([accepted(api), accepted(api), accepted(api)])
  const references = three.map(({ reference }) => reference)
  const proposal = (await mase.readProposal({ meeting })).body
  expect(proposal.lines.map(({ id }) => id).toSorted()).toEqual(references.toSorted())
  expect(proposal.lines[0]).toMatchObject({
    because: 'new',
    minutes: 10,
    presenter: proposal.lines[0]?.row?.agency.name,
  })
  const [first = '', second = ''] = proposal.lines.map(({ id }) => id)
  const ask = {
    meeting,
    version: proposal.meeting.version,
    requestId: randomUUID(),
    take: [first],
    arrange: 'added',
  }
  const applied = await mase.applyProposal(ask)
  expect(applied.body).toMatchObject({ added: 1, left: [] })
  expect(await stateOf(first)).toEqual(['on-agenda', meeting])
  expect(await stateOf(second)).toEqual(['accepted-for-mase', undefined])
  const again = await mase.applyProposal(ask)
  expect(again.body).toMatchObject({ added: 0, version: applied.body.version })

  const whole = await mase.applyProposal({
    meeting,
    version: applied.body.version,
    requestId: randomUUID(),
    take: references,
    arrange: 'all',
  })
  expect(whole.body).toMatchObject({ added: 2, left: [] })
  const { meeting: now, items } = await agendaOf(mase, meeting)
  expect(items.map(({ reference }) => reference).toSorted()).toEqual(references.toSorted())
  expect(now.order.victims.toSorted()).toEqual(items.map(({ id }) => id).toSorted())
  // One of a stale page is refused, and says who was first.
  const stale = await mase.applyProposal({ ...ask, requestId: randomUUID() })
  expect(stale.status).toBe(409)
  expect(stale.problem.detail).toMatch(/Soraya Whitlock .* changed this agenda/)
})

describe('A coordinator corrects the agenda', () => {
  let meeting: string
  const add = async (title: string, heading = 'locations') => {
    const { version } = (await agendaOf(mase, meeting)).meeting
    const added = await mase.addAgendaItem({ meeting, version, heading, title, kind: 'place', minutes: 7 })
    expect(added.status).toBe(200)
    const item = (await agendaOf(mase, meeting)).items.find((one) => one.title === title)
    return item as NonNullable<typeof item>
  }

  beforeAll(async () => {
    meeting = await meetingAt(mase, 1)
  })

  test('an item has its minutes, presenter, link and whom it is kept from, under a version of its own', async () => {
    const [one, other] = [await add('The car park'), await add('The arcade')]
    expect(one).toMatchObject({ kind: 'place', minutes: 7, version: 1 })
    const change = (item: string, version: number, minutes: number) =>
      mase.changeAgendaItem({
        meeting,
        item,
        version,
        minutes,
        presenter: 'The police',
        keptFrom: ['lkm-school'],
        title: 'The car park behind the market',
      })
    // Two who change different items, and one who moves an item, do not meet.
    const { version } = (await agendaOf(mase, meeting)).meeting
    const all = await Promise.all([
      change(one.id, 1, 12),
      change(other.id, 1, 3),
      mase.moveAgendaItem({ meeting, item: one.id, version, heading: 'locations', place: 1 }),
    ])
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200])
    const { items, meeting: now } = await agendaOf(mase, meeting)
    expect(items.find(({ id }) => id === one.id)).toMatchObject({
      minutes: 12,
      presenter: 'The police',
      keptFrom: ['lkm-school'],
      title: 'The car park behind the market',
      version: 2,
    })
    expect(now.order.locations).toEqual([other.id, one.id])
    const second = await change(one.id, 1, 20)
    expect(second.status).toBe(409)
    expect(second.problem.detail).toMatch(/Soraya Whitlock .* changed this item/)
  })

  test('what does not fit moves to the next meeting with a reason, and can be brought back', async () => {
    const { reference, version } = await accepted(api)
    const next = await meetingAt(mase, 2)
    await mase.putOnAgenda({ reference, meeting, version, heading: 'victims' })
    const before = await agendaOf(mase, meeting)
    expect(before.next?.id).toBe(next)
    const item = before.items.find((one) => one.reference === reference)?.id as string
    const unsaid = await mase.carryOver({ meeting, item, version: before.meeting.version, reason: ' ' })
    expect(unsaid.status).toBe(422)
    const moved = await mase.carryOver({
      meeting,
      item,
      version: before.meeting.version,
      reason: 'No time left',
    })
    expect(moved.status).toBe(200)
    expect(await stateOf(reference)).toEqual(['on-agenda', next])
    const here = await agendaOf(mase, meeting)
    expect(here.meeting.order.victims).not.toContain(item)
    expect(here.items.find(({ id }) => id === item)?.carriedOver).toMatchObject({
      to: next,
      reason: 'No time left',
      by: { name: 'Soraya Whitlock' },
    })
    const there = await agendaOf(mase, next)
    expect(there.meeting.order.victims[0]).toBe(item)
    expect(there.items.find(({ id }) => id === item)).toMatchObject({ because: 'carried-over', reference })

    const back = await mase.bringBack({ meeting, item, version: moved.body.version })
    expect(back.status).toBe(200)
    expect(await stateOf(reference)).toEqual(['on-agenda', meeting])
    expect((await agendaOf(mase, meeting)).meeting.order.victims).toContain(item)
    expect((await agendaOf(mase, next)).items.map(({ id }) => id)).not.toContain(item)
    const { history } = (await mase.readMaseReferral({ reference })).body
    expect(history.filter(({ kind }) => kind === 'carry-over').map(({ text }) => text)).toEqual([
      expect.stringContaining('Back on'),
      expect.stringContaining('No time left'),
    ])
  })

  test('what a proposal has no time for goes straight from the pool to the next meeting, with the reason', async () => {
    const [one, two] = await Promise.all([accepted(api), accepted(api)])
    const next = await meetingAt(mase, 2)
    const { version } = (await agendaOf(mase, meeting)).meeting
    const ask = {
      meeting,
      version,
      requestId: randomUUID(),
      take: [one.reference],
      later: [two.reference],
      arrange: 'added',
    }
    const unsaid = await mase.applyProposal(ask)
    expect(unsaid.problem.errors).toMatchObject([{ field: 'reason' }])
    const applied = await mase.applyProposal({ ...ask, reason: 'The meeting is full' })
    expect(applied.body).toMatchObject({ added: 1, moved: 1, left: [] })
    expect(await stateOf(one.reference)).toEqual(['on-agenda', meeting])
    expect(await stateOf(two.reference)).toEqual(['on-agenda', next])
    const item = (await agendaOf(mase, next)).items.find(({ reference }) => reference === two.reference)
    expect(item).toMatchObject({ because: 'carried-over', kind: 'child' })
    const { history } = (await mase.readMaseReferral({ reference: two.reference })).body
    expect(history[0]).toMatchObject({ kind: 'put-on-agenda' })
    expect(history[0]?.text).toContain('The meeting is full')
  })
})
