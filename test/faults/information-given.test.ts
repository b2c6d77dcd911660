import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type Database, startDatabase } from '#infra/local/database/start-database.ts'
import { claimPorts } from '#infra/local/ports.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type Api, type Client, startApi } from '../api/support/api.ts'
import { allItems } from '../api/support/store.ts'
import { dynamoError, type FaultProxy, startProxy } from './support/proxy.ts'

let database: Database
let proxy: FaultProxy
let api: Api
let nurse: Client

beforeAll(async () => {
  const none = { web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }
  database = await startDatabase((await claimPorts(none, ['database'])).database, undefined)
  proxy = await startProxy(database.endpoint)
  api = await startApi({ databaseEndpoint: proxy.url, sweepEvery: 3_600_000 })
  nurse = api.as('lkm-nurse')
})
afterAll(async () => {
  await api.stop()
  await proxy.stop()
  await database.stop()
})
afterEach(() => proxy.judge(() => 'pass'))

const piece = { part: 'piece', kind: 'place', what: 'A flat above a shop' } as const
const source = {
  part: 'source',
  know: 'worked-out',
  corroborated: 'no',
  doubted: 'no',
  sourceAtRisk: 'no',
} as const

async function begin(): Promise<{ draft: string; version: number }> {
  const { draft } = (await nurse.startSubmission({ requestId: randomUUID(), fear: 'no' })).body
  await nurse.saveSubmission({ draft, version: 1, ...piece })
  const { version } = (await nurse.saveSubmission({ draft, version: 2, ...source })).body
  return { draft, version }
}

/** How many items of intelligence there are, read past the faults. */
const countItems = async () => {
  const past = { hub: { ...api.hub, addresses: { database: database.endpoint } } }
  const items = await allItems<IntelligenceItem>(past, 'hub')
  return items.filter(({ entity }) => entity === 'intelligence').length
}

test('while the database refuses, nothing is given by half, the draft keeps all of it, and it goes when pressed again', async () => {
  const draft = await begin()
  const before = await countItems()
  proxy.judge((operation) =>
    operation === 'TransactWriteItems' ? dynamoError('ThrottlingException') : 'pass',
  )
  expect((await nurse.giveSubmission(draft)).status).toBe(503)
  expect(await countItems()).toBe(before)
  proxy.judge(() => 'pass')
  expect((await nurse.readSubmission({ draft: draft.draft })).body.draft?.pieces).toMatchObject([
    { what: piece.what },
  ])
  expect((await nurse.giveSubmission(draft)).status).toBe(201)
  expect(await countItems()).toBe(before + 1)
})

test('when the answer to giving is lost, it is given once, and its reference is told', async () => {
  const draft = await begin()
  const before = await countItems()
  let lost = false
  proxy.judge((operation) => {
    if (operation !== 'TransactWriteItems' || lost) return 'pass'
    lost = true
    return 'drop the answer'
  })
  const given = await nurse.giveSubmission(draft)
  expect([lost, given.status]).toEqual([true, 201])
  expect(await countItems()).toBe(before + 1)
  const shown = (await nurse.readSubmission({ draft: draft.draft })).body.given
  expect(shown?.items.map(({ reference }) => reference)).toEqual(given.body.references)
})
