import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../../support/api.ts'
import { allItems, auditEntries } from '../../support/store.ts'
import { atMase, confirm, joined, pairOf } from './support.ts'

let api: Api
let coordinator: Client
let officer: Client

beforeAll(async () => {
  api = await startApi()
  coordinator = api.as('lkm-mase')
  officer = api.as('lkm-intelligence')
})
afterAll(() => api.stop())

test('what two referrals mention joins their children once somebody has confirmed it, and not before', async () => {
  const one = await atMase(api, 'Isolde Marchbanks', 'A grey van, LK19 ZXV, waited.', '5')
  const two = await atMase(api, 'Florian Oakhurst', 'She got into LK19 ZXV.', '6')
  expect(await joined(coordinator)).toEqual([])
  const pair = await pairOf(coordinator, one, two, 'LK19 ZXV')

  const said = await coordinator.judgeLink({ ...pair, version: 0, verdict: 'same', reason: 'Same driver' })
  expect(said.status).toBe(200)
  expect(await joined(coordinator)).toEqual(['Florian Oakhurst – LK19 ZXV', 'Isolde Marchbanks – LK19 ZXV'])

  const thing = (await coordinator.readThing({ thing: pair.thing })).body
  expect(thing.in.map(({ reference }) => reference).toSorted()).toEqual([one, two].toSorted())
  expect(thing.judgements[0]?.judgement).toMatchObject({ reason: 'Same driver', verdict: 'same', version: 1 })
  expect(thing.judgements[0]?.judgement.by.name).toBe('Soraya Whitlock')
  const trail = await auditEntries(api)
  for (const reference of [one, two])
    expect(
      trail.filter(
        ({ object, operation }) => object === `referral ${reference}` && operation === 'judgeLink',
      ),
    ).toHaveLength(1)

  // The coordinator judges by the sentences; who may not read the record sees none of it.
  const compared = (await coordinator.readLinkPair(pair)).body
  expect([...compared.one.quotes, ...compared.other.quotes].toSorted()).toEqual([
    'A grey van, LK19 ZXV, waited.',
    'She got into LK19 ZXV.',
  ])
  expect((await officer.readLinkPair(pair)).body.one.quotes).toEqual([])

  // The other side of the pair says the same, and who comes second learns who was first.
  const turned = { thing: pair.other, other: pair.thing }
  expect((await officer.readLinkPair(turned)).body.judgement?.version).toBe(1)
  const late = await officer.judgeLink({ ...turned, version: 0, verdict: 'different' })
  expect(late.status).toBe(409)
  expect(late.problem.detail).toContain('Soraya Whitlock')

  expect((await officer.judgeLink({ ...turned, version: 1, verdict: 'undone' })).status).toBe(200)
  expect(await joined(coordinator)).toEqual([])
  expect((await coordinator.judgeLink({ ...pair, version: 2, verdict: 'undone' })).status).toBe(409)
  await coordinator.judgeLink({ ...pair, version: 2, verdict: 'different', reason: 'Another van' })
  expect(await joined(coordinator)).toEqual([])
  expect((await coordinator.listPossibleLinks()).body.pairs).toEqual([])
})

test('an intelligence officer sees a child by reference, for they may not read the record', async () => {
  const one = await atMase(api, 'Rosamund Eastlake', 'A man rang from 07700 900 311.', '7')
  const two = await atMase(api, 'Tobiah Westlake', 'The number 07700 900311 again.', '8')
  await confirm(officer, one, two, '07700 900 311')
  expect(await joined(officer, { kinds: 'telephone' })).toEqual(
    [one, two].map((reference) => ['07700 900 311', reference].toSorted().join(' – ')).toSorted(),
  )
  const whole = (await officer.readLinks()).text
  expect(whole).not.toMatch(/Rosamund|Tobiah/)
  expect(await joined(coordinator, { kinds: 'telephone' })).toEqual([
    '07700 900 311 – Rosamund Eastlake',
    '07700 900 311 – Tobiah Westlake',
  ])
})

test('what only withheld answers say is marked so, and is for those who may read them', async () => {
  const one = await atMase(api, 'Sidony Ashgrove', 'Nothing else.', '16', 'He drives RX22 KPX.')
  const two = await atMase(api, 'Lucian Fairbairn', 'Nothing else.', '17', 'A man in RX22 KPX.')
  const pair = await confirm(officer, one, two, 'RX22 KPX')
  const { points } = (await coordinator.readLinks({ kinds: 'vehicle' })).body
  expect(points.find(({ label }) => label === 'RX22 KPX')?.isWithheld).toBe(true)
  const { in: places } = (await coordinator.readThing({ thing: pair.other })).body
  expect(places.map(({ mention }) => mention.withheld)).toEqual([true, true])
  for (const subject of ['lkm-mash-manager', 'lkm-nurse', 'lkm-auditor'])
    expect((await api.as(subject).readThing({ thing: pair.thing })).status).toBe(403)
})

test('filters leave what was asked for', async () => {
  const [one, two, three] = [
    await atMase(api, 'Barnaby Fenn', 'At ZZ99 8QX, in RX21 KPW.', '9'),
    await atMase(api, 'Emmeline Sandringay', 'RX21 KPW again, at ZZ99 8QX.', '10'),
    await atMase(api, 'Lysander Crake', 'Also RX21 KPW.', '11'),
  ] as const
  await confirm(coordinator, two, three, 'RX21 KPW')
  await confirm(coordinator, one, two, 'ZZ99 8QX')
  await confirm(coordinator, one, three, 'RX21 KPW')
  const places = await joined(coordinator, { kinds: 'place' })
  expect(places).toEqual(['Barnaby Fenn – ZZ99 8QX', 'Emmeline Sandringay – ZZ99 8QX'])
  expect(await joined(coordinator, { kinds: 'place,vehicle', least: 3 })).toHaveLength(3)
  const around = await joined(coordinator, { around: three })
  expect(around).toContain('Lysander Crake – RX21 KPW')
  expect(around).not.toContain('07700 900 311 – Tobiah Westlake')
  expect(await joined(coordinator, { to: '2020-01' })).toEqual([])
  expect((await coordinator.readLinks({ from: 'yesterday' } as never)).status).toBe(422)
})

test('a confirmed place stands with the days and hours that the records say, beside the places of the agendas', async () => {
  const one = await atMase(
    api,
    'Perpetua Lindqvist',
    'Seen at ZZ99 7AB on Friday evening, and at 11pm.',
    '14',
  )
  const two = await atMase(api, 'Caradoc Wildsmith', 'ZZ99 7AB on a Friday. At home on Sunday.', '15')
  await confirm(coordinator, one, two, 'ZZ99 7AB')
  const [meeting] = (await coordinator.listMeetings()).body.meetings
  await coordinator.addAgendaItem({
    meeting: meeting?.id as string,
    version: 0,
    heading: 'locations',
    title: 'The old quay, Saturday nights',
  } as never)
  const { places } = (await officer.readPlaces()).body
  expect(places.find(({ place }) => place === 'ZZ99 7AB')).toMatchObject({
    count: 2,
    days: { Friday: 2 },
    parts: { evening: 1, night: 1 },
  })
  expect(places.find(({ place }) => place.startsWith('The old quay'))).toMatchObject({
    count: 1,
    days: { Saturday: 1 },
    parts: { night: 1 },
  })
})

test('a restricted record is a point of its own that nothing leads to', async () => {
  const one = await atMase(api, 'Leopoldine Marsh', 'The car YK97 HNB waited.', '12')
  const two = await atMase(api, 'Hyacinth Poole', 'A car, YK97 HNB.', '13')
  const pair = await confirm(coordinator, one, two, 'YK97 HNB')
  const manager = api.as('lkm-mash-manager')
  const { version } = (await manager.readReferral({ reference: two })).body.referral
  const restricted = await manager.restrictReferral({
    reference: two,
    version,
    kind: 'staff-family',
    reason: 'Her mother works at the front door',
    readers: [],
  } as never)
  expect(restricted.status).toBe(200)
  const links = (await coordinator.readLinks()).body
  expect(links.restricted).toEqual([two])
  expect(JSON.stringify([links.points, links.edges])).not.toMatch(new RegExp(`${two}|YK97|Leopoldine`))
  expect((await coordinator.readThing({ thing: pair.thing })).text).not.toMatch(
    pair.thing.startsWith(one) ? new RegExp(two) : /Hyacinth/,
  )
  expect((await coordinator.readLinkPair(pair)).status).toBe(403)
  expect((await coordinator.judgeLink({ ...pair, version: 1, verdict: 'undone' })).status).toBe(403)
})

test('what is not at the MASE of one’s partnership is not found, and no key tells what was mentioned', async () => {
  const { points } = (await coordinator.readLinks()).body
  const thing = points.find(({ isRecord }) => !isRecord)?.id as string
  const theirs = api.as('vnt-mase')
  expect((await theirs.readLinks()).body).toMatchObject({ points: [], edges: [], restricted: [], records: 0 })
  expect((await theirs.readThing({ thing })).status).toBe(404)
  const stored = await allItems(api, 'hub')
  const names = stored.map(({ pk, sk, worklistSk }) => `${pk} ${sk} ${worklistSk}`).join('\n')
  expect(names).toContain('SAME-THING#')
  expect(names).not.toMatch(/RX21|LK19|07700/)
  expect(api.logs.join('\n')).not.toMatch(/RX21|LK19|07700|Marchbanks/)
})
