import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { clientSettings } from '#infra/local/database/client.ts'
import { createTables } from '#infra/local/database/create-tables.ts'
import { type Database, startDatabase } from '#infra/local/database/start-database.ts'
import { startStreamRunner } from '#infra/local/events/start-stream-runner.ts'
import { createInvoker } from '#infra/local/lambda/invoke.ts'
import { type LocalStore, openLocalStore } from '#infra/local/local-store.ts'
import { claimPorts } from '#infra/local/ports.ts'

const anyPorts = { web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }
let database: Database
let client: DynamoDBClient
let store: LocalStore

beforeAll(async () => {
  const ports = await claimPorts(anyPorts, ['database'])
  database = await startDatabase(ports.database, undefined)
  client = new DynamoDBClient(clientSettings(database.endpoint))
  await createTables(database.endpoint)
  store = openLocalStore()
})

afterAll(async () => {
  client.destroy()
  await database.stop()
})

const write = (...names: string[]) =>
  Promise.all(names.map((name) => client.send(new PutItemCommand({ TableName: 'hub', Item: keyed(name) }))))

const keyed = (name: string) => ({ pk: { S: name }, sk: { S: 'one' } })

const namesIn = (event: DynamoDBStreamEvent) =>
  event.Records.map((record) => record.dynamodb?.Keys?.pk?.S ?? '')
const numberOf = (event: DynamoDBStreamEvent, name: string) =>
  event.Records.find((record) => record.dynamodb?.Keys?.pk?.S === name)?.dynamodb?.SequenceNumber ?? ''

/** A runner whose function remembers what it was given, and answers as told. */
const run = async (
  answer: (event: DynamoDBStreamEvent, call: number) => unknown = () => undefined,
  attempts = 10,
) => {
  const given: string[][] = []
  const lines: string[] = []
  const runner = await startStreamRunner({
    endpoint: database.endpoint,
    table: 'hub',
    functionName: 'notifier',
    invoke: createInvoker(async () => async (event) => {
      given.push(namesIn(event as DynamoDBStreamEvent))
      return answer(event as DynamoDBStreamEvent, given.length)
    }),
    store,
    say: (line) => lines.push(line),
    pollEvery: 10,
    retryAfter: 5,
    attempts,
  })
  onTestFinished(() => runner.stop())
  return { runner, given, lines }
}

/** Everything that was written before is behind us. */
beforeEach(async () => {
  const settled = `settled-${Math.random()}`
  await write(settled)
  const { runner, given } = await run()
  await vi.waitFor(() => expect(given.flat()).toContain(settled))
  await runner.stop()
})

test('every change reaches the function once, in order, with its new image and the ARN of the stream', async () => {
  const events: DynamoDBStreamEvent[] = []
  const { given } = await run((event) => {
    events.push(event)
  })
  await write('a')
  await write('b')
  await vi.waitFor(() => expect(given.flat()).toEqual(['a', 'b']))
  expect(events[0]?.Records[0]).toMatchObject({
    eventName: 'INSERT',
    eventSource: 'aws:dynamodb',
    eventSourceARN: expect.stringContaining('/stream/'),
    dynamodb: {
      ApproximateCreationDateTime: expect.any(Number),
      NewImage: keyed('a'),
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    },
  })
})

test('what is reported as failed is given again, from the first failure on', async () => {
  await write('first')
  await write('second')
  await write('third')
  const { given } = await run((event, call) =>
    call === 1
      ? { batchItemFailures: [{ itemIdentifier: numberOf(event, 'second') }] }
      : { batchItemFailures: [] },
  )
  await vi.waitFor(() =>
    expect(given).toEqual([
      ['first', 'second', 'third'],
      ['second', 'third'],
    ]),
  )
})

test('when the function throws, the whole batch is given again', async () => {
  await write('thrown')
  const { given, lines } = await run((_, call) => {
    if (call < 3) throw new Error('SES is away')
  })
  await vi.waitFor(() => expect(given).toEqual([['thrown'], ['thrown'], ['thrown']]))
  expect(lines).toEqual(['notifier: SES is away', 'notifier: SES is away'])
})

test('a record that is never taken is left behind after its attempts, and those after it go on', async () => {
  await write('poison')
  await write('after')
  const { given, lines } = await run((event) => {
    const bad = numberOf(event, 'poison')
    return { batchItemFailures: bad === '' ? [] : [{ itemIdentifier: bad }] }
  }, 2)
  await vi.waitFor(() => expect(given).toEqual([['poison', 'after'], ['poison', 'after'], ['after']]))
  expect(lines.at(-1)).toContain('gave up on record')
})

test('after a restart nothing that was taken comes again, and nothing that was not is missing', async () => {
  await write('taken')
  const before = await run()
  await vi.waitFor(() => expect(before.given.flat()).toEqual(['taken']))
  await before.runner.stop()
  await write('while away')
  const after = await run()
  await vi.waitFor(() => expect(after.given.flat()).toEqual(['while away']))
})

test('what was under way when the run ended is given again by the next', async () => {
  await write('under way')
  const before = await run(() => {
    throw new Error('the process is about to end')
  })
  await vi.waitFor(() => expect(before.given.length).toBeGreaterThan(0))
  await before.runner.stop()
  const after = await run()
  await vi.waitFor(() => expect(after.given.flat()).toEqual(['under way']))
})
