import { isDeepStrictEqual } from 'node:util'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Database, startDatabase } from '#infra/local/database/start-database.ts'
import { claimPorts } from '#infra/local/ports.ts'
import { type Answered, type Api, type Client, startApi } from '../api/support/api.ts'
import { sendToMash, triage } from '../api/support/desks.ts'
import { prepare, start, versionOf } from '../api/support/referrals.ts'
import { allItems, mailsAbout } from '../api/support/store.ts'
import { dynamoError, type FaultProxy, startProxy } from './support/proxy.ts'

let database: Database
let proxy: FaultProxy
let api: Api
let author: Client
let worker: Client

beforeAll(async () => {
  const none = { web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }
  database = await startDatabase((await claimPorts(none, ['database'])).database, undefined)
  proxy = await startProxy(database.endpoint)
  api = await startApi({ databaseEndpoint: proxy.url, sweepEvery: 3_600_000 })
  author = api.as('lkm-teacher')
  worker = api.as('lkm-mash-one')
})
afterAll(async () => {
  await api.stop()
  await proxy.stop()
  await database.stop()
})
afterEach(() => proxy.judge(() => 'pass'))

/** Every item as it stands, by key, read past the faults. */
const everything = async () => {
  const past = { hub: { ...api.hub, addresses: { database: database.endpoint } } }
  const items = (await Promise.all([allItems(past, 'hub'), allItems(past, 'audit')])).flat()
  return Object.fromEntries(items.map((item) => [`${item.pk} ${item.sk}`, item]))
}

const expectBusy = ({ status, headers, problem }: Answered<unknown>) => {
  expect(status).toBe(503)
  expect(headers.get('retry-after')).toBe('5')
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(problem).toMatchObject({ type: 'urn:referral-hub:busy', title: 'The hub is busy' })
}

/** Faults by the calls they strike. */
const faults = ['ThrottlingException', 'ProvisionedThroughputExceededException', 'InternalServerError']

describe('while the database refuses', () => {
  test.each(faults)(
    'a referral is not sent (%s), nothing is half written, and it goes when pressed again',
    async (name) => {
      const reference = await prepare(author)
      const input = {
        reference,
        version: await versionOf(author, reference),
        withoutSignOffReason: 'It cannot wait',
      }
      const before = await everything()
      proxy.judge((operation) => (operation === 'TransactWriteItems' ? dynamoError(name) : 'pass'))
      expectBusy(await author.sendReferral(input))
      expect(isDeepStrictEqual(await everything(), before)).toBe(true)
      proxy.judge(() => 'pass')
      expect((await author.sendReferral(input)).status).toBe(200)
      expect((await mailsAbout(api, reference)).filter((mail) => mail.startsWith('received'))).toHaveLength(2)
    },
  )

  test('nothing is read without its entry in the trail: the reading is refused instead', async () => {
    const reference = await start(author)
    proxy.judge((operation) => (operation === 'PutItem' ? dynamoError('ThrottlingException') : 'pass'))
    const refused = await author.readAssessment({ reference })
    expectBusy(refused)
    expect(refused.text).not.toContain(reference)
  })

  test.each([
    ['BatchGetItem', 'the record'],
    ['Query', 'what stands under it'],
  ])('the caller is told to wait when %s cannot read %s', async (operation) => {
    const reference = await start(author)
    proxy.judge((called) => (called === operation ? dynamoError('ThrottlingException') : 'pass'))
    expectBusy(await author.readAssessment({ reference }))
  })

  test('the caller is told to wait when the database is out of reach', async () => {
    proxy.judge(() => 'drop')
    expectBusy(await author.listMyAssessments())
  })
})

describe('a fault that passes', () => {
  test('a transaction that meets another one is tried again', async () => {
    const reference = await sendToMash(api)
    let times = 0
    proxy.judge((operation) => {
      if (operation !== 'TransactWriteItems' || ++times > 2) return 'pass'
      const reasons = [{ Code: times === 1 ? 'TransactionConflict' : 'ThrottlingError', Message: 'x' }]
      return dynamoError('TransactionCanceledException', { CancellationReasons: reasons })
    })
    expect((await worker.claimReferral({ reference })).status).toBe(200)
    expect(times).toBeGreaterThan(2)
  })

  test('when the answer to a claim is lost, the claim is made once and its maker has it', async () => {
    const reference = await sendToMash(api)
    let lost = false
    proxy.judge((operation) => {
      if (operation !== 'TransactWriteItems' || lost) return 'pass'
      lost = true
      return 'drop the answer'
    })
    const claimed = await worker.claimReferral({ reference })
    expect(lost).toBe(true)
    expect(claimed.status).toBe(200)
    const { referral, history } = await triage(worker, reference)
    expect(referral).toMatchObject({ state: 'in-triage', owner: { name: 'Bryony Okafor' } })
    expect(history.filter(({ kind }) => kind === 'claim')).toHaveLength(1)
  })

  test('keys that the database left over are asked for again', async () => {
    const reference = await start(author)
    let held: string | undefined
    proxy.judge((operation, body) => {
      if (operation !== 'BatchGetItem' || held) return 'pass'
      held = body
      const { RequestItems } = JSON.parse(body) as { RequestItems: object }
      return { status: 200, body: JSON.stringify({ Responses: {}, UnprocessedKeys: RequestItems }) }
    })
    expect((await author.readAssessment({ reference })).body.referral.reference).toBe(reference)
    expect(held).toBeDefined()
  })

  test('keys that are left over for ever are an answer to wait, not a record that is not there', async () => {
    const reference = await start(author)
    proxy.judge((operation, body) => {
      if (operation !== 'BatchGetItem') return 'pass'
      const { RequestItems } = JSON.parse(body) as { RequestItems: object }
      return { status: 200, body: JSON.stringify({ Responses: {}, UnprocessedKeys: RequestItems }) }
    })
    expectBusy(await author.readAssessment({ reference }))
  })
})
