import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lookAtItem } from '#functions/arrivals/look-at-item.ts'
import { commitUnaudited } from '#functions/platform/commit.ts'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { restrict } from '../../restriction/support.ts'
import { type Api, type Client, setTime, startApi } from '../../support/api.ts'
import { dayFromNow } from '../../support/desks.ts'
import { whoIs } from '../../support/intelligence.ts'
import { mailsAbout } from '../../support/store.ts'
import { anItemOf, aReferral, aVehicle } from './support.ts'

let api: Api
let officer: Client
let second: Client

beforeAll(async () => {
  api = await startApi()
  officer = api.as('lkm-intelligence')
  second = api.as('lkm-intelligence-two')
})
afterAll(() => api.stop())

type Wanted = Parameters<Client['startWatch']>[0]

async function watchFor(text: string, more: Partial<Wanted> = {}): Promise<string> {
  const begun = await officer.startWatch({
    requestId: randomUUID(),
    kind: 'vehicle',
    text,
    reason: 'It waits near schools',
    until: dayFromNow(30),
    ...more,
  } as Wanted)
  expect(begun.status, JSON.stringify(begun.problem)).toBe(201)
  return begun.body.watch
}

/** Where a watch has come up, as somebody sees it. */
const alertsOf = async (client: Client, watch: string, which: 'new' | 'seen' = 'new') =>
  (await client.listWatches({ which })).body.alerts.filter((alert) => alert.watch.id === watch)

test('a part of a plate alerts once for each item and referral that names it, with a mail of the reference', async () => {
  const watch = await watchFor('LK99')
  const item = await anItemOf(api, aVehicle('LK99 RVX'))
  const referral = await aReferral(api, 'Kai Marlow', 'He gets into LK99 RVX.')
  await anItemOf(api, aVehicle('QX77 ABC'))
  const alerts = await alertsOf(second, watch)
  expect(
    alerts.map(({ reference, itemKind, text, reasons }) => [reference, itemKind, text, reasons]),
  ).toEqual([
    [referral, undefined, 'LK99 RVX', ['LK99 stands in LK99 RVX, in this order']],
    [item, 'vehicle', 'LK99 RVX', ['LK99 stands in LK99 RVX, in this order']],
  ])
  const deps = runtimeDependencies()
  await commitUnaudited(deps, [{ remove: intelligenceKeys.about(item) }])
  await lookAtItem(deps, item)
  expect(await alertsOf(second, watch)).toHaveLength(2)
  const watchers = (await mailsAbout(api, item)).filter((mail) => mail.startsWith('intelligence-alert'))
  expect(watchers).toHaveLength(1)
  const [mail] = api.mailbox.kept.all().filter(({ tags }) => tags.reference === item)
  expect(JSON.stringify(mail?.email)).not.toMatch(/LK99|RVX|near schools/)
})

test('seeing an alert takes it from the list, and loses to who saw it first', async () => {
  const watch = await watchFor('07700 900463', { kind: 'telephone' })
  await anItemOf(api, aVehicle('TT18 AAB', { what: 'It rings from 07700 900463.' }))
  const [alert] = await alertsOf(officer, watch)
  const input = { alert: alert?.id as string, version: alert?.version as number }
  expect((await second.seeAlert(input)).body).toEqual({ version: 2 })
  const late = await officer.seeAlert(input)
  expect([late.status, late.problem.detail]).toEqual([409, expect.stringContaining('Winifred Ashgrove')])
  expect(await alertsOf(officer, watch)).toEqual([])
  expect((await alertsOf(officer, watch, 'seen'))[0]?.seen).toMatchObject({
    by: { name: 'Winifred Ashgrove' },
  })
})

test('what is kept from somebody alerts their colleagues and not them, in no list and no mail', async () => {
  const watch = await watchFor('Rook', { kind: 'person' })
  const excluded = {
    people: [{ ...whoIs(api, 'lkm-intelligence').ref, why: 'He knows him' }],
    agencies: [],
  }
  const kept = await anItemOf(api, {
    item: { kind: 'person', details: { name: 'Rook Hallam' }, what: '', where: '', excluded },
  })
  expect(await alertsOf(officer, watch)).toEqual([])
  const [alert] = await alertsOf(second, watch)
  expect(alert).toMatchObject({ reference: kept, reasons: ['One part of the name is the same'] })
  const blind = await officer.seeAlert({ alert: alert?.id as string, version: 1 })
  const none = await officer.seeAlert({ alert: 'nothing', version: 1 })
  expect([blind.status, blind.text]).toEqual([none.status, none.text])
  expect(await mailsAbout(api, kept)).toEqual([])
})

test('who is kept since from the item that their watch was begun for is not written to of it any more', async () => {
  const item = await anItemOf(api, aVehicle('WB22 SNC'))
  await watchFor('WB22 SNC', { item })
  const { version } = (await second.readIntelligence({ item })).body
  const { id } = whoIs(api, 'lkm-intelligence').ref
  const kept = { item, version, who: 'person', id, exclude: 'yes', why: 'He knows him' } as const
  expect((await second.excludeFromIntelligence(kept)).status).toBe(200)
  const again = await anItemOf(api, aVehicle('WB22 SNC'))
  expect(await mailsAbout(api, again)).toEqual([])
})

test('of a restricted record an alert says only that it exists', async () => {
  const watch = await watchFor('Larkspur Row', { kind: 'place' })
  const referral = await aReferral(api, 'Tamsin Orlebar', 'She was at 12 Larkspur Row.')
  expect((await alertsOf(officer, watch))[0]?.text).toBe('12 Larkspur Row')
  await restrict(api, referral, ['lkm-mash-one'])
  const [alert] = await alertsOf(officer, watch)
  expect(alert).toMatchObject({ reference: referral, restricted: true, reasons: [] })
  expect(alert?.text).toBeUndefined()
  expect((await officer.readWatch({ watch })).body).toMatchObject({ found: [], restricted: [referral] })
})

test('a watch begun for an item is not there for whom the item is kept from, nor for another partnership', async () => {
  const excluded = {
    people: [{ ...whoIs(api, 'lkm-intelligence-two').ref, why: 'She knows them' }],
    agencies: [],
  }
  const item = await anItemOf(api, { item: { ...aVehicle('WB18 AAC').item, excluded } })
  const watch = await watchFor('WB18 AAC', { item })
  const texts = async (client: Client) => JSON.stringify((await client.listWatches()).body)
  expect(await texts(officer)).toContain('WB18 AAC')
  expect(await texts(second)).not.toContain('WB18')
  expect(await texts(api.as('vnt-intelligence'))).not.toContain('WB18')
  for (const client of [second, api.as('vnt-intelligence')])
    expect((await client.readWatch({ watch })).status).toBe(404)
  const other = await second.startWatch({
    requestId: randomUUID(),
    kind: 'vehicle',
    text: 'WB18',
    reason: 'It',
    until: dayFromNow(2),
    item,
  })
  expect(other.status).toBe(404)
})

test('a watch shows what was there before, ends by its day or by a person, and alerts no more', async () => {
  const before = await anItemOf(api, aVehicle('VC18 AAD'))
  const watch = await watchFor('VC18 AAD', { until: dayFromNow(2) })
  const view = (await second.readWatch({ watch })).body
  expect(view.found.map(({ place, strength }) => [place.reference, strength])).toEqual([[before, 'exact']])
  expect(await alertsOf(officer, watch)).toEqual([])

  const changed = await second.changeWatch({
    ...{ watch, version: 1, what: 'until', until: dayFromNow(5), reason: 'It goes on' },
  })
  expect(changed.body).toEqual({ version: 2 })
  const stale = await officer.changeWatch({ watch, version: 1, what: 'end', reason: 'Over' })
  expect(stale.status).toBe(409)

  const ended = await watchFor('VC18', {})
  expect((await officer.changeWatch({ watch: ended, version: 1, what: 'end', reason: 'Over' })).status).toBe(
    200,
  )
  setTime(new Date(Date.now() + 6 * 86_400_000))
  await anItemOf(api, aVehicle('VC18 AAD'))
  expect(await alertsOf(officer, watch)).toEqual([])
  expect(await alertsOf(officer, ended)).toEqual([])
  const list = (await officer.listWatches()).body
  expect(list.over.map(({ id }) => id).toSorted()).toEqual(expect.arrayContaining([watch, ended].toSorted()))
})

test('too little to find anything by, and a day that is over, are said field by field; pressing twice begins one', async () => {
  const typed = {
    ...{ requestId: randomUUID(), kind: 'telephone', text: '07700', reason: 'It rings' },
    until: { day: '1', month: '2', year: '2020' },
  } as const
  const refused = await officer.startWatch(typed)
  expect(refused.problem.errors?.map(({ field }) => field)).toEqual(['text', 'until.day'])
  const right = { ...typed, text: '900464', until: dayFromNow(10) }
  const twice = [await officer.startWatch(right), await officer.startWatch(right)]
  expect(twice.map(({ status }) => status)).toEqual([201, 201])
  expect(twice[0]?.body).toEqual(twice[1]?.body)
})
