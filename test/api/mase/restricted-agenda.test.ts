import { afterAll, beforeAll, expect, test } from 'vitest'
import { restrict } from '../restriction/support.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { act, begin, coordinatorOf, inDays, lineOf, meetingsOf, onAgenda, remains } from './room/support.ts'

let api: Api
let desk: Client
let meeting: string
let reference: string
let itemId: string
const secret = /quornstead|grandmother|Police exploitation/

beforeAll(async () => {
  api = await startApi({ sweepEvery: 3_600_000 })
  desk = coordinatorOf(api)
  meeting = await meetingsOf(() => api)()
  reference = await onAgenda(api, meeting)
  const { items } = (await desk.readMeeting({ meeting })).body
  const item = items.find((one) => one.reference === reference)
  itemId = item?.id as string
  const changed = await desk.changeAgendaItem({
    meeting,
    item: itemId,
    version: item?.version as number,
    minutes: 7,
    presenter: 'Social worker of the quornstead team',
    group: 'The flat at quornstead',
    keptFrom: ['lkm-housing'],
  })
  expect(changed.status).toBe(200)
})
afterAll(() => api.stop())

test('of a restricted record the agenda, its proposal and the pool show that it stands there, and no more', async () => {
  await restrict(api, reference)
  const shown = [
    await desk.readMeeting({ meeting }),
    await desk.readProposal({ meeting }),
    await desk.readPool({}),
  ]
  for (const one of shown) {
    expect(one.status).toBe(200)
    expect(one.text).not.toMatch(secret)
    expect(one.text).not.toContain('lkm-housing')
  }
  expect(shown[0]?.text).toContain(reference)
})

test('who is not named changes nothing that its item holds', async () => {
  const { items } = (await desk.readMeeting({ meeting })).body
  const { version } = items.find(({ id }) => id === itemId) as { version: number }
  const change = { meeting, item: itemId, version, minutes: 9, keptFrom: [] as string[] }
  const changed = await desk.changeAgendaItem(change)
  expect(changed.status).toBe(403)
})

test('what was decided of it, by whom and why is neither on the agenda nor in the words of a conflict', async () => {
  const other = await meetingsOf(() => api)()
  const own = await onAgenda(api, other)
  await begin(api, other)
  await act(api, other, own, { words: 'Speak with the grandmother', dueOn: inDays(1) })
  expect((await remains(api, other, own, { reason: 'The grandmother said so' })).status).toBe(200)
  await restrict(api, own)
  expect((await desk.readMeeting({ meeting: other })).text).not.toContain('grandmother')
  const { item } = await lineOf(api, other, own)
  const late = await desk.carryOverItem({
    meeting: other,
    item: item.id,
    version: item.version,
    reason: 'I want to know',
  })
  expect(late.status).toBe(409)
  expect(late.text).not.toMatch(/remains|Whitlock/i)
})
