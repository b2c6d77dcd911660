import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { disseminationItem, intelligenceItem } from '#functions/platform/intelligence/stored.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { type StoredItem, storeItem, whoIs } from '../support/intelligence.ts'
import { allItems, auditEntries, putItem } from '../support/store.ts'
import { askPosts, circulate, readCopy } from './papers/support.ts'
import { act, begin, coordinatorOf, end, inDays, makeMeeting } from './room/support.ts'
import { agendaOf } from './support.ts'

let api: Api
let mase: Client
let ahead: string[]

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  mase = coordinatorOf(api)
  ahead = (await mase.listMeetings()).body.meetings.map(({ id }) => id)
})
afterAll(() => api.stop())

const CLOSED = 'Closed since: ask the intelligence desk'
const toMase = { contactId: 'lkm-mase' } as const
const mine = ({ reference }: Pick<StoredItem, 'reference'>) => ({
  item: reference,
  dissemination: `given-0-${reference}`,
})
const raisedIds = async (client = mase) =>
  (await client.readPool({ kind: 'raised' })).body.entries.map(({ given }) => given?.item)
const asOf = (code: string) => whoIs(api, `${code.toLowerCase()}-intelligence`).ref
const recall = (one: StoredItem, index = 0) => {
  const told = one.given[index] as StoredItem['given'][number]
  const recalled = { by: asOf('LKM'), at: new Date().toISOString(), because: 'The wrong text', breach: 'b' }
  return putItem(api, disseminationItem({ ...told, recalled }))
}
const takeUp = async (one: StoredItem, title: string, meeting = ahead[0] as string) => {
  const { version } = (await agendaOf(mase, meeting)).meeting
  return mase.takeUpRaised({ ...mine(one), version, heading: 'offenders', kind: 'person', title })
}

describe('What the intelligence desk gives to the MASE', () => {
  test('waits in the pool by its kind and date, and says nothing there of what it says', async () => {
    const one = await storeItem(api, { given: [toMase, { contactId: 'lkm-police-spoc' }] })
    const page = await mase.readPool({ kind: 'raised' })
    const [entry] = page.body.entries
    expect(entry).toMatchObject({
      kind: 'raised',
      agency: '',
      given: { item: one.reference, kind: 'vehicle' },
    })
    expect(entry?.given?.mayOpen).toBe(true)
    expect(page.text).not.toMatch(/van|Rook|Silver|Tamsin|Hollin/)
    const view = await mase.readRaised(mine(one))
    expect(view.body).toMatchObject({ kind: 'vehicle', mayOpen: true, meeting: { id: ahead[0] } })
    expect(view.text).not.toMatch(/van|Rook|Silver|Tamsin|Hollin/)
    const entries = await auditEntries(api)
    expect(entries.filter(({ operation }) => operation === 'readRaised').map(({ object }) => object)).toEqual(
      [`intelligence ${one.reference}`],
    )
    await mase.leaveRaised({ ...mine(one), version: 0, reason: 'Known already' })
    expect(await raisedIds()).toEqual([])
  })

  test('is taken up once, in words of the coordinator, or left with a reason', async () => {
    const one = await storeItem(api, { given: [toMase] })
    expect((await mase.leaveRaised({ ...mine(one), version: 0, reason: '' })).status).toBe(422)
    expect((await takeUp(one, 'A person of concern, ask the police')).status).toBe(200)
    const { items } = await agendaOf(mase, ahead[0] as string)
    expect(items).toMatchObject([
      { because: 'raised', kind: 'person', heading: 'offenders', raisedFrom: { ...mine(one), release: 1 } },
    ])
    expect(items[0]?.reference).toBeUndefined()
    expect(await raisedIds()).toEqual([])
    const left = await mase.leaveRaised({ ...mine(one), version: 0, reason: 'Known already' })
    expect(left.status).toBe(409)
    expect(left.problem.detail).toMatch(/Soraya Whitlock .* took it up already/)
  })

  test('of two who take it up at once one is told that the other did', async () => {
    const one = await storeItem(api, { given: [toMase] })
    const { version } = (await agendaOf(mase, ahead[0] as string)).meeting
    const input = { ...mine(one), version, heading: 'trends', kind: 'trend', title: 'Once' } as const
    const both = await Promise.all([mase.takeUpRaised(input), mase.takeUpRaised(input)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  test('is not there once it was recalled, has expired, or is kept from who looks; given to others it never was', async () => {
    const recalled = await storeItem(api, { given: [toMase] })
    await recall(recalled)
    const expired = await storeItem(api, { given: [{ ...toMase, until: '2026-01-01' }] })
    const other = await storeItem(api, { given: [{ contactId: 'lkm-police-spoc' }] })
    const me = whoIs(api, 'lkm-mase')
    const excluded = await storeItem(api, {
      given: [toMase],
      item: { excluded: { people: [{ ...me.ref, why: 'A relative' }], agencies: [] } },
    })
    const ofAgency = await storeItem(api, {
      given: [toMase],
      item: {
        excluded: { people: [], agencies: [{ id: me.agency.id, name: me.agency.name, why: 'Works there' }] },
      },
    })
    const hidden = await storeItem(api, {
      giver: 'lkm-mase',
      given: [toMase],
      grading: { handling: 'C', conditions: 'Not to the council', hidden: true },
    })
    expect(await raisedIds()).toEqual([])
    const never = await mase.readRaised({ item: 'LKM-INT-0000-0000-0', dissemination: 'never' })
    expect(never.status).toBe(404)
    for (const one of [recalled, expired, other, excluded, ofAgency, hidden]) {
      const answers = [
        await mase.readRaised(mine(one)),
        await takeUp(one, 'Mine'),
        await mase.leaveRaised({ ...mine(one), version: 0, reason: 'A reason' }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404])
      expect(answers[0]?.text).toBe(never.text)
    }
    expect((await api.as('vnt-mase').readRaised(mine(recalled))).status).toBe(404)
  })
})

describe('What was taken up of intelligence that is closed afterwards', () => {
  const words = 'The driver who is called after a bird'
  const speaks = /bird/

  /** Everything that a coordinator, or whoever reads for a post, is shown of a meeting. */
  const shown = async (meeting: string, next: string) => ({
    agenda: (await mase.readMeeting({ meeting })).text,
    proposal: (await mase.readProposal({ meeting })).text,
    room: (await mase.readRoom({ meeting })).text,
    minutes: (await mase.readMinutes({ meeting })).text,
    pack: (await mase.previewPaper({ meeting, contact: 'desk' })).text,
    minutesOnPaper: (await mase.previewPaper({ meeting, contact: 'desk', kind: 'minutes' })).text,
    later: (await mase.previewPaper({ meeting: next, contact: 'desk' })).text,
  })

  const discussed = async (one: StoredItem, meeting: string) => {
    await makeMeeting(api, meeting)
    const { version } = (await agendaOf(mase, meeting)).meeting
    const put = await mase.addAgendaItem({ meeting, version, heading: 'offenders', title: words })
    expect(put.status).toBe(200)
    const [item] = (await agendaOf(mase, meeting)).items
    const stored = (await allItems<object>(api, 'hub')).find(
      ({ entity, sk }) => entity === 'agenda-item' && sk.endsWith(item?.id as string),
    )
    const raisedFrom = { ...mine(one), release: 1 }
    await putItem(api, { ...stored, data: { ...stored?.data, raisedFrom } } as never)
    return item?.id as string
  }

  test('shows a pointer on the agenda, in the proposal, the room, the minutes and the papers', async () => {
    const [, meeting = '', next = ''] = ahead
    const one = await storeItem(api, { given: [toMase, { contactId: 'lkm-police-spoc' }] })
    const id = await discussed(one, meeting)
    await begin(api, meeting)
    await mase.saveItemMinutes({ meeting, item: id, version: 0, text: 'It is the bird man' })
    await act(api, meeting, id, { words: 'Watch the bird man', dueOn: inDays(3) })
    const { item } = (await mase.readRoom({ meeting })).body.lines[0] as never as {
      item: { version: number }
    }
    const decided = await mase.decideItem({
      meeting,
      item: id,
      version: item.version,
      kind: 'noted',
      reason: 'Bird',
    } as never)
    expect(decided.status).toBe(200)
    expect((await end(api, meeting)).status).toBe(200)
    await makeMeeting(api, next)
    const before = await shown(meeting, next)
    for (const [name, text] of Object.entries(before))
      if (name !== 'proposal') expect(text, name).toMatch(speaks)

    await recall(one)
    for (const [name, text] of Object.entries(await shown(meeting, next))) {
      expect(text, name).not.toMatch(/bird/i)
      if (name !== 'proposal') expect(text, name).toContain(CLOSED)
    }
    const tracker = await mase.listActions({ view: 'open', sort: 'due', page: 1 })
    const [row] = tracker.body.rows.filter((one) => one.item === id)
    expect(row).toMatchObject({ closed: true, restricted: true })
    expect(tracker.text).not.toMatch(/bird/i)
    expect((await mase.readAction({ action: row?.id as string })).status).toBe(404)
    const said = await mase.saveItemMinutes({ meeting, item: id, version: 1, text: 'More' })
    expect(said.status).toBe(404)
    expect(said.text).not.toMatch(/bird/i)
  })

  test('is proposed by its place alone, and its title joins it to nothing', async () => {
    const meeting = ahead[3] as string
    const one = await storeItem(api, { given: [toMase] })
    await discussed(one, meeting)
    expect((await mase.readProposal({ meeting })).text).toMatch(speaks)
    await recall(one)
    const proposal = await mase.readProposal({ meeting })
    expect(proposal.text).not.toMatch(speaks)
    expect(proposal.text).toContain(CLOSED)
  })

  test('waits in the pool, carried over, without its words', async () => {
    const [first = '', second = ''] = ahead.slice(4)
    const one = await storeItem(api, { given: [toMase] })
    const id = await discussed(one, first)
    const { version } = (await agendaOf(mase, first)).meeting
    const carried = await mase.carryOver({ meeting: first, item: id, version, reason: 'No time' })
    expect(carried.status).toBe(200)
    expect((await agendaOf(mase, second)).items.map(({ title }) => title)).toEqual([words])
    await recall(one)
    expect((await mase.readMeeting({ meeting: second })).text).not.toMatch(speaks)
    expect((await mase.readPool({})).text).not.toMatch(speaks)
  })

  test('is in a copy that was sent no longer, nor where it was recalled from that post alone, or graded more strictly', async () => {
    const meeting = ahead[6] as string
    const one = await storeItem(api, { given: [toMase, { contactId: 'lkm-police-spoc' }] })
    await discussed(one, meeting)
    await askPosts(api, meeting)
    expect((await circulate(api, meeting)).status).toBe(200)
    const read = () => readCopy(api, 'lkm-constable', meeting, 'lkm-police-spoc')
    expect(await read()).toMatch(speaks)

    const graded = { ...one.item, grading: { ...one.item.grading, handling: 'C', conditions: 'Ask' } }
    await putItem(api, intelligenceItem(graded as typeof one.item))
    expect(await read()).not.toMatch(speaks)
    await putItem(api, intelligenceItem(one.item))
    expect(await read()).toMatch(speaks)

    const mineOf = whoIs(api, 'lkm-constable').ref
    await putItem(
      api,
      intelligenceItem({
        ...one.item,
        excluded: { people: [{ ...mineOf, why: 'A relative' }], agencies: [] },
      }),
    )
    expect(await read()).not.toMatch(speaks)
    await putItem(api, intelligenceItem(one.item))
    await recall(one, 1)
    expect(await read()).not.toMatch(speaks)
  })
})
