import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runtimeDependencies } from '#functions/platform/dependencies.ts'
import { type Item, toAttributes } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { findItem } from '#functions/platform/read.ts'
import { clientSettings } from '#infra/local/database/client.ts'
import { type Hub, startHub } from '#infra/local/hub.ts'
import { makeReference } from '#shared/identifiers/reference.ts'

const reference = makeReference('LKM', '48217306')
vi.setConfig({ testTimeout: 15_000 })

let hub: Hub
let client: DynamoDBClient

beforeAll(async () => {
  hub = await startHub({ parts: ['mailbox', 'signIn', 'gateway'], deliveryDelay: 1, retryAfter: 10 })
  client = new DynamoDBClient(clientSettings(String(hub.addresses.database)))
})

afterAll(async () => {
  client.destroy()
  await hub.stop()
})

const write = (item: Item) => client.send(new PutItemCommand({ TableName: 'hub', Item: toAttributes(item) }))

const mailTo = (contact: string) =>
  newMail(
    { event: `event-${contact}-${Math.random()}`, at: new Date().toISOString() },
    { kind: 'received-front-door', reference, partnership: 'LKM', to: { contact }, path: '/mash' },
  )

const stateOf = async ({ id }: Mail) =>
  (await findItem<Mail>(runtimeDependencies(), keys.mail(reference, id)))?.data.state

const inTheMailbox = async (address: string): Promise<number> => {
  const { emails } = (await (await fetch(`${hub.addresses.mailbox}/store`)).json()) as {
    emails: { destination: { to: string[] } }[]
  }
  return emails.filter((email) => email.destination.to.includes(address)).length
}

const ask = async (path: string, sub: string) =>
  fetch(`${hub.addresses.gateway}${path}`, {
    headers: { authorization: `Bearer ${await hub.signIn?.tokenFor(sub)}` },
  })

test('a demonstration person reaches the functions through the gateway and is known', async () => {
  const response = await ask('/me', 'lkm-teacher')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({
    person: { name: 'Tamsin Ellery' },
    partnership: { code: 'LKM' },
  })
})

test('somebody with a good token who is no person of the hub is not let in', async () => {
  expect((await ask('/me', 'a-stranger')).status).toBe(403)
})

test('a mail that a change wrote is sent by the stream, and its fate comes back to its record', async () => {
  const mail = mailTo('lkm-mash')
  await write(mailItem(mail))
  await vi.waitFor(async () => expect(await stateOf(mail)).toBe('delivered'), 5_000)
  expect(await inTheMailbox('mash@lkm-council.example')).toBe(1)
})

test('a mail to an address that bounces is recorded as failed', async () => {
  const mail = mailTo('lkm-housing')
  await write(mailItem(mail))
  await vi.waitFor(async () => expect(await stateOf(mail)).toBe('failed'), 5_000)
})

test('while SES refuses nothing is lost, and what waited is sent once when it takes mail again', async () => {
  hub.mailbox?.refuse({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' })
  const mail = mailTo('lkm-mase')
  await write(mailItem(mail))
  await vi.waitFor(async () => expect(['waiting', 'sending']).toContain(await stateOf(mail)), 2_000)
  hub.mailbox?.refuse(undefined)
  await vi.waitFor(async () => expect(await stateOf(mail)).toBe('delivered'), 8_000)
  expect(await inTheMailbox('mase@lkm-council.example')).toBe(1)
})
