import { createServer } from 'node:http'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientSettings } from '#infra/local/database/client.ts'
import type { Ports } from '#infra/local/settings.ts'
import { answersAt, freePorts, startForTest } from './start-for-test.ts'
import { temporaryFolder } from './temporary-folder.ts'

vi.setConfig({ testTimeout: 90_000 })

const note = { pk: { S: 'NOTE' }, sk: { S: 'NOTE' } }

const clientAt = (ports: Ports): DynamoDBClient => {
  const client = new DynamoDBClient(clientSettings(`http://127.0.0.1:${ports.database}`))
  onTestFinished(() => client.destroy())
  return client
}

const writeNote = (ports: Ports) => clientAt(ports).send(new PutItemCommand({ TableName: 'hub', Item: note }))
const readNote = async (ports: Ports) =>
  (await clientAt(ports).send(new GetItemCommand({ TableName: 'hub', Key: note }))).Item

const nothingListens = async (ports: Ports) => {
  for (const port of Object.values(ports)) expect(await answersAt(port)).toBe(false)
}

test('a start tells of each part and where it is; Ctrl-C stops everything; the next start has the data', async () => {
  const folder = temporaryFolder()
  const ports = await freePorts()
  const first = startForTest(folder, ports)
  await first.ready()
  for (const part of ['database:', 'mail:', 'sign-in:', 'demonstration:', 'gateway:', 'events:'])
    expect(first.output()).toContain(part)
  expect(first.output()).toContain(`http://localhost:${ports.gateway}`)
  await writeNote(ports)

  expect(await first.end('SIGINT')).toBe(0)
  expect(first.output()).toContain('Nothing is left running')
  await nothingListens(ports)

  const second = startForTest(folder, ports)
  await second.ready()
  expect(await readNote(ports)).toEqual(note)
  expect(await second.end('SIGTERM')).toBe(0)
})

test('a second start says that the hub runs already, and harms nothing', async () => {
  const folder = temporaryFolder()
  const ports = await freePorts()
  const first = startForTest(folder, ports)
  await first.ready()
  const second = startForTest(folder, ports)
  expect(await second.ended).toBe(1)
  expect(second.output()).toContain('The hub is already running')
  expect(second.output()).toContain(`process ${first.process.pid}`)
  await expect(startForTest(folder, ports, '--reset').ended).resolves.toBe(1)
  await writeNote(ports)
  expect(await first.end('SIGINT')).toBe(0)
})

test('a killed hub leaves nothing running, and the next start takes up what it kept', async () => {
  const folder = temporaryFolder()
  const ports = await freePorts()
  const first = startForTest(folder, ports)
  await first.ready()
  await writeNote(ports)
  await first.end('SIGKILL')

  const second = startForTest(folder, ports)
  await second.ready()
  expect(second.output()).toContain('The last run was killed')
  expect(await readNote(ports)).toEqual(note)

  await second.end('SIGKILL')
  await vi.waitFor(() => nothingListens(ports), 5_000)
})

test('--reset begins afresh', async () => {
  const folder = temporaryFolder()
  const ports = await freePorts()
  const first = startForTest(folder, ports)
  await first.ready()
  await writeNote(ports)
  await first.end('SIGINT')
  const second = startForTest(folder, ports, '--reset')
  await second.ready()
  expect(await readNote(ports)).toBeUndefined()
  await second.end('SIGINT')
})

test('a port that is taken is named with what has it and how to choose another, and nothing is left running', async () => {
  const ports = await freePorts()
  const server = createServer((_, response) => response.end())
  await new Promise<void>((resolve) => server.listen(ports.mailbox, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  const start = startForTest(temporaryFolder(), ports)
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain(`Port ${ports.mailbox}, for the mailbox, is already taken`)
  if (process.platform === 'linux') expect(start.output()).toContain(`process ${process.pid}`)
  expect(start.output()).toContain('HUB_MAIL_PORT')
  expect(await answersAt(ports.database)).toBe(false)
})

test('when the database ends by itself the hub says so and stops', async () => {
  const folder = temporaryFolder()
  const ports = await freePorts()
  const start = startForTest(folder, ports)
  await start.ready()
  const { findListener } = await import('#infra/local/port-owner.ts')
  const pid = /process (\d+)/.exec(findListener(ports.database) ?? '')?.[1]
  process.kill(Number(pid), 'SIGKILL')
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain('the database has ended by itself')
  await nothingListens(ports)
})

test('a setting that cannot be is explained', async () => {
  const start = startForTest(temporaryFolder(), { ...(await freePorts()), web: 70_000 })
  expect(await start.ended).toBe(1)
  expect(start.output()).toContain('HUB_PORT is "70000"')
})
