import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from '#shared/form/answers/answers.ts'
import { type Api, type Client, startApi } from '../support/api.ts'
import { allItems, auditEntries } from '../support/store.ts'
import { arrive, child } from './support.ts'

let api: Api
let worker: Client
let other: Client
let manager: Client

beforeAll(async () => {
  api = await startApi()
  worker = api.as('lkm-mash-one')
  other = api.as('lkm-mash-two')
  manager = api.as('lkm-mash-manager')
})
afterAll(() => api.stop())

const text = (value: string): Answer => ({ value })

const mentions = async (client: Client, reference: string) => {
  const read = await client.readMentions({ reference })
  expect(read.status).toBe(200)
  return read.body
}

/** What is mentioned elsewhere, and where. */
const elsewhere = async (client: Client, reference: string) =>
  (await mentions(client, reference)).elsewhere.map(
    (one) => `${one.mention.text}: ${one.in.map((there) => there.reference).join()}`,
  )

test('a vehicle, a number, a place and a name that two referrals mention lead from one to the other', async () => {
  const one = await arrive(
    api,
    child('Isolde Marchbanks', '5', {
      'concern.today': text('He came in a grey van, LK19 ZXV, and rang from 07700 900 311.'),
      'concern.reason': text('She was seen at ZZ99 8QX with him. He writes as @night_owl77.'),
    }),
  )
  const two = await arrive(
    api,
    child('Florian Oakhurst', '6', {
      'concern.today': text('A van (lk19 zxv) and the number +44 7700 900311 again, near zz99 8qx.'),
      'concern.reason': text('Snapchat: Night_Owl77'),
      parents: { value: [{ name: 'Marchbanks, Isolde', relationship: 'Cousin' }] },
    }),
  )
  expect((await elsewhere(worker, one)).toSorted()).toEqual([
    `07700 900 311: ${two}`,
    `@night_owl77: ${two}`,
    `Isolde Marchbanks: ${two}`,
    `LK19 ZXV: ${two}`,
    `ZZ99 8QX: ${two}`,
  ])
  expect(await elsewhere(worker, two)).toContain(`LK19 ZXV: ${one}`)
  const trail = await auditEntries(api)
  expect(
    trail.filter(({ operation, object }) => operation === 'readMentions' && object === `referral ${two}`),
  ).not.toEqual([])
})

test('what only a withheld answer says is for those who may read the withheld answers of both', async () => {
  const [one, two] = [
    await arrive(api, child('Rosamund Eastlake', '7', { 'volt.offenders': text('He drives RX21 KPW.') })),
    await arrive(api, child('Tobiah Westlake', '8', { 'concern.today': text('A car, RX21 KPW, waited.') })),
  ]
  const hit = (reference: string) => `RX21 KPW: ${reference}`
  expect(await elsewhere(worker, one)).toEqual([])
  expect(await elsewhere(worker, two)).toEqual([])
  expect(await elsewhere(manager, one)).toEqual([hit(two)])
  expect(await elsewhere(manager, two)).toEqual([hit(one)])

  // Whoever has taken the one reads what is withheld in it; the other tells nothing that is withheld.
  await worker.claimReferral({ reference: one })
  expect(await elsewhere(worker, one)).toEqual([hit(two)])
  expect(await elsewhere(worker, two)).toEqual([hit(one)])
  expect(await elsewhere(other, two)).toEqual([])
})

test('another partnership finds nothing of it, and no key of the table tells what was mentioned', async () => {
  const own = child('Emmeline Sandringay', '9', { 'concern.today': text('Van YD23 BHX, 07700 900 388') })
  const reference = await arrive(api, own)
  expect((await api.as('vnt-mash').readMentions({ reference })).status).toBe(404)
  const stored = (await allItems(api, 'hub')).map(({ pk, sk }) => `${pk} ${sk}`).join('\n')
  expect(stored).toContain('MENTION#LKM#')
  expect(stored).not.toMatch(/YD23|07700|sandringay/i)
})

test('of a restricted record only its reference is told, in what is mentioned and in the chronology', async () => {
  const text2 = { 'concern.today': text('A car, YK97 HNB, waited.') }
  const one = await arrive(api, child('Leopoldine Marsh', '10', text2))
  const two = await arrive(api, child('Leopoldine Marsh', '10', text2))
  const three = await arrive(api, child('Barnaby Fenn', '11', text2))
  await worker.confirmSameChild({ reference: one, other: two })
  for (const reference of [two, three]) {
    const { version } = (await manager.readReferral({ reference })).body.referral
    const restricted = await manager.restrictReferral({
      reference,
      version,
      kind: 'staff-family',
      reason: 'Her mother works at the front door',
      readers: [],
    } as never)
    expect(restricted.status).toBe(200)
  }
  const { elsewhere: found } = await mentions(worker, one)
  const car = found.find(({ mention }) => mention.text === 'YK97 HNB')
  expect(car?.in.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))).toEqual(
    [two, three].toSorted().map((reference) => ({ reference, restricted: true })),
  )
  const { joined, entries } = (await worker.readChronology({ reference: one })).body
  expect(joined).toEqual([{ reference: two, restricted: true }])
  expect(new Set(entries.map(({ reference }) => reference))).toEqual(new Set([one]))
})
