import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Api, type Client, startApi } from '../support/api.ts'
import { sendToMash, takeAndRate } from '../support/desks.ts'
import { auditEntries } from '../support/store.ts'
import { child } from './support.ts'

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

const chronology = async (reference: string, client = worker) => {
  const read = await client.readChronology({ reference })
  expect(read.status).toBe(200)
  return read.body
}

test('it tells of what a person joined, and of nothing that merely looks alike', async () => {
  const mine = child('Marguerite Ashdown')
  const [one, two, three] = [
    await sendToMash(api, mine),
    await sendToMash(api, mine),
    await sendToMash(api, mine),
  ] as [string, string, string]
  const told = async () => [...new Set((await chronology(one)).entries.map(({ reference }) => reference))]
  expect(await told()).toEqual([one])

  await worker.confirmSameChild({ reference: one, other: two })
  await takeAndRate(worker, two, 'green')
  const read = await chronology(one)
  expect(read.entries.map(({ kind, reference }) => `${kind} ${reference}`)).toEqual([
    `rate ${two}`,
    `send-to-mash ${two}`,
    `send-to-mash ${one}`,
  ])
  expect(read.children.map(({ name }) => name)).toEqual(['Marguerite Ashdown'])
  expect(read.joined).toEqual([{ reference: two }])
  const trail = await auditEntries(api)
  const reads = trail.filter(({ operation }) => operation === 'readChronology').map(({ object }) => object)
  expect(reads).toContain(`referral ${two}`)
  expect(reads).not.toContain(`referral ${three}`)

  // What is joined to a joined one belongs to it as well, and what a person parted from it never does.
  await worker.confirmSameChild({ reference: two, other: three })
  expect((await told()).toSorted()).toEqual([one, two, three].toSorted())
  await worker.denySameChild({ reference: one, other: three })
  expect(await told()).not.toContain(three)
  await worker.undoSameChild({ reference: one, other: two })
  expect(await told()).toEqual([one])
})

test('another partnership is told of no chronology and of nobody who looked', async () => {
  const reference = await sendToMash(api, child('Ferdinand Longacre'))
  const elsewhere = api.as('vnt-mash-manager')
  expect((await elsewhere.readChronology({ reference })).status).toBe(404)
  expect((await elsewhere.readWhoLooked({ reference })).status).toBe(404)
})

test('who has looked is told to whoever has taken it and to managers, and that they looked stands in the trail', async () => {
  const reference = await sendToMash(api, child('Philomena Greatorex'))
  await worker.claimReferral({ reference })
  await other.readReferral({ reference })
  await other.readReferral({ reference })

  const refused = await other.readWhoLooked({ reference })
  expect(refused.status).toBe(409)
  expect(refused.problem.detail).toContain('Bryony Okafor')

  for (const client of [worker, manager]) {
    const { days } = (await client.readWhoLooked({ reference })).body
    const looked = days.find(({ actor }) => actor.name === 'Caspian Nwosu')
    expect(looked).toMatchObject({ reads: 2, changes: 0, refused: 1 })
    expect(looked?.operations.toSorted()).toEqual(['readReferral', 'readWhoLooked'])
    expect(days.find(({ actor }) => actor.name === 'Bryony Okafor')).toMatchObject({ changes: 1 })
  }
  const trail = await auditEntries(api)
  expect(trail.filter(({ object }) => object === `trail of referral ${reference}`)).toHaveLength(2)
})
