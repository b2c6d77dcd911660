import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { allItems, auditEntries } from '../../support/store.ts'
import { anItemOf, aVehicle, connectionsOf } from './support.ts'

let api: Api
let officer: Client
let theirs: Client

beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
  theirs = api.as('vnt-intelligence')
})
afterAll(() => api.stop())

const partnerships = { LKM: 'VNT', VNT: 'LKM' } as const
const administrators = { LKM: 'lkm-administrator', VNT: 'vnt-administrator' } as const

/** What an administrator says to the other partnership, over what stands. */
async function say(code: 'LKM' | 'VNT', what: 'yes' | 'end') {
  const administrator = api.as(administrators[code])
  const [standing] = (await administrator.listPointerAgreements()).body.agreements
  const agreement = partnerships[code]
  const reason = what === 'end' ? 'The information sharing agreement ran out' : undefined
  return administrator.changePointerAgreement({
    ...{ agreement, version: standing?.version as number, what, reason },
  })
}

const agree = async () => {
  for (const code of ['LKM', 'VNT'] as const) expect((await say(code, 'yes')).status).toBe(200)
}

/** Asks about the first thing that an item names. */
async function askAbout(client: Client, item: string): Promise<boolean> {
  const thing = (await connectionsOf(client, item)).things[0]?.mark as string
  const asked = await client.askPartnerships({ item, thing, reason: 'It was seen on the road there' })
  expect(asked.status, JSON.stringify(asked.problem)).toBe(200)
  return asked.body.found
}

test('once both have said yes, an exact match tells whom to ring and nothing else; the other side knows that it did', async () => {
  const theirItem = await anItemOf(api, {
    ...aVehicle('LK99 RVX', { what: 'A courier of ours drives it.' }),
    giver: 'vnt-teacher',
  })
  const own = await anItemOf(api, aVehicle('LK99 RVX'))
  expect(await askAbout(officer, own)).toBe(false)
  expect((await say('LKM', 'yes')).status).toBe(200)
  expect(await askAbout(officer, own)).toBe(false)
  expect((await say('VNT', 'yes')).status).toBe(200)
  expect(await askAbout(officer, own)).toBe(true)

  const view = await connectionsOf(officer, own)
  expect(view.pointers).toEqual([
    {
      thing: view.things[0]?.mark,
      partnership: expect.stringContaining('Vennshire'),
      post: expect.any(String),
      phone: expect.stringContaining('01632'),
      by: expect.objectContaining({ name: 'Desmond Kirkbride' }),
      at: expect.any(String),
    },
  ])
  const { pointedTo } = (await theirs.listConnections()).body
  expect(pointedTo).toEqual([{ partnership: expect.stringContaining('Larkmere'), at: expect.any(String) }])
  expect(JSON.stringify(view)).not.toMatch(/VNT-INT|courier/)
  expect(JSON.stringify((await theirs.listConnections()).body)).not.toMatch(/LKM-INT|RVX/)
  const trail = (await auditEntries(api)).filter(
    ({ partnership, object }) => partnership === 'VNT' && object === 'pointers to us',
  )
  expect(trail).toHaveLength(1)
  expect(JSON.stringify(trail)).not.toMatch(/Kirkbride|LKM-INT/)
  expect(theirItem).toMatch(/^VNT-INT/)

  expect((await say('VNT', 'end')).status).toBe(200)
  expect((await connectionsOf(officer, own)).pointers).toEqual([])
  expect(await askAbout(officer, own)).toBe(false)
})

test('nobody is pointed to what is hidden, suspected to be false, not graded, or known in part only', async () => {
  await agree()
  const hidden = { handling: 'C', conditions: 'Ring first', hidden: true } as const
  const cases = [
    { grading: hidden },
    { grading: { information: 'E' } },
    { grading: { suspectedFalse: true } },
    { state: 'received' },
    { state: 'not-shared' },
    { grading: { until: '2026-01-31' } },
  ] as const
  for (const [index, more] of cases.entries()) {
    const plate = `LK1${index} AAA`
    const kept = await anItemOf(api, { ...aVehicle(plate), giver: 'vnt-teacher', ...more })
    const own = await anItemOf(api, aVehicle(plate))
    expect(await askAbout(officer, own), JSON.stringify(more)).toBe(false)
    // Nor is anything asked about an item of one's own that is so.
    const thing = (await connectionsOf(theirs, kept)).things[0]?.mark as string
    expect((await theirs.askPartnerships({ item: kept, thing, reason: 'Seen' })).status).toBe(409)
  }
  const conditional = { handling: 'C', conditions: 'Ring first' } as const
  await anItemOf(api, { ...aVehicle('LK18 AAA'), giver: 'vnt-teacher', grading: conditional })
  expect(await askAbout(officer, await anItemOf(api, aVehicle('LK18 AAA')))).toBe(true)

  const part = await anItemOf(api, aVehicle('LK18'))
  const thing = (await connectionsOf(officer, part)).things[0]?.mark as string
  const asked = await officer.askPartnerships({ item: part, thing, reason: 'Seen' })
  expect(asked.problem.errors?.map(({ field }) => field)).toEqual(['thing'])
  await say('LKM', 'end')
})

test('either side ends it at once, who comes second is told, and both have it in their trail', async () => {
  await agree()
  const administrator = api.as('lkm-administrator')
  const [runs] = (await administrator.listPointerAgreements()).body.agreements
  expect(runs).toMatchObject({ partnership: 'VNT', state: 'runs' })
  expect(JSON.stringify(runs?.history.filter(({ who }) => who.includes('Vennshire')))).not.toContain(
    '"person"',
  )
  const end = { version: runs?.version as number, what: 'end', reason: 'It ran out' } as const
  const without = await administrator.changePointerAgreement({ agreement: 'VNT', ...end, reason: '' })
  expect(without.problem.errors?.map(({ field }) => field)).toEqual(['reason'])
  const both = await Promise.all([
    administrator.changePointerAgreement({ agreement: 'VNT', ...end }),
    api.as('vnt-administrator').changePointerAgreement({ agreement: 'LKM', ...end }),
  ])
  expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
  const [ended] = (await administrator.listPointerAgreements()).body.agreements
  expect(ended).toMatchObject({ state: 'none', version: end.version + 1 })
  const trail = (await auditEntries(api)).filter(
    ({ operation, kind }) => operation === 'changePointerAgreement' && kind === 'change',
  )
  const countOf = (code: string) => trail.filter(({ partnership }) => partnership === code).length
  expect(countOf('LKM')).toBe(countOf('VNT'))
  expect(
    (await administrator.changePointerAgreement({ agreement: 'XXX', version: 0, what: 'yes' })).status,
  ).toBe(404)
  expect(
    (await administrator.changePointerAgreement({ agreement: 'LKM', version: 0, what: 'yes' })).status,
  ).toBe(404)
  expect((await officer.listPointerAgreements()).status).toBe(403)
})

test('nobody finds out what others hold by making items: not of what they gave, nor by asking on and on; why they asked is kept', async () => {
  await agree()
  const second = api.as('lkm-intelligence-two')
  const own = await anItemOf(api, { ...aVehicle('LK19 OWN'), giver: 'lkm-intelligence-two' })
  const view = await connectionsOf(second, own)
  expect(view.notAskable).toContain('You gave this item')
  const thing = view.things[0]?.mark as string
  expect((await second.askPartnerships({ item: own, thing, reason: 'Seen' })).status).toBe(409)
  expect(await askAbout(officer, own)).toBe(false)

  const item = await anItemOf(api, aVehicle('LK19 ASK'))
  const mark = (await connectionsOf(second, item)).things[0]?.mark as string
  const ask = () => second.askPartnerships({ item, thing: mark, reason: 'It was seen on the road there' })
  for (let time = 1; time <= 20; time++) expect((await ask()).status).toBe(200)
  const refused = await ask()
  expect([refused.status, refused.problem.detail]).toEqual([409, expect.stringContaining('20 times today')])
  const kept = (await allItems(api, 'hub')).filter(({ entity }) => entity === 'pointers-asked')
  expect(JSON.stringify(kept.map(({ data }) => data))).toContain('It was seen on the road there')
  await say('LKM', 'end')
})
