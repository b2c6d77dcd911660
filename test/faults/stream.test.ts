import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Item, toAttributes } from '#functions/platform/items.ts'
import type { Mail } from '#functions/platform/mail.ts'
import { type Api, type Client, startApi } from '../api/support/api.ts'
import { prepare, versionOf } from '../api/support/referrals.ts'
import { allItems, mailsAbout } from '../api/support/store.ts'

let api: Api
let author: Client

// Nothing brings the mails on their way but the tests themselves.
beforeAll(async () => {
  api = await startApi({ events: false })
  author = api.as('lkm-teacher')
})
afterAll(() => api.stop())

const send = async (): Promise<string> => {
  const reference = await prepare(author)
  await author.sendReferral({
    reference,
    version: await versionOf(author, reference),
    withoutSignOffReason: 'Nobody can be reached',
  })
  // What the desk is told of the intelligence that came with it is out before the test looks on.
  const ofOthers = (await allItems<Mail>(api, 'hub')).filter(
    ({ entity, data }) => entity === 'mail' && data.reference !== reference,
  )
  await give(ofOthers)
  return reference
}

const mails = async (reference: string): Promise<Item<Mail>[]> =>
  (await allItems<Mail>(api, 'hub')).filter(
    ({ entity, data }) => entity === 'mail' && data.reference === reference,
  )

const records = (items: readonly Item[]): DynamoDBStreamEvent =>
  ({
    Records: items.map((item, index) => ({
      eventName: 'INSERT',
      dynamodb: { NewImage: toAttributes(item), SequenceNumber: String(index) },
    })),
  }) as DynamoDBStreamEvent

const give = (items: readonly Item[]) => api.hub.invoke('notifier', records(items))

const tell = (mail: Mail, eventType: string, more: object = {}) =>
  api.hub.invoke('mail-fate', {
    'detail-type': `Email ${eventType}`,
    source: 'aws.ses',
    detail: { eventType, mail: { tags: { mail: [mail.id], reference: [mail.reference] } }, ...more },
  })

const everybodyOnce = [
  'received-front-door mash@lkm-council.example',
  'received-sender tamsin.ellery@lkm-hollin-bank.example',
  'sign-off-asked idris.calloway@lkm-hollin-bank.example',
  'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
]

/** What the notifier has made of one for all leads comes by the stream as well. */
async function giveAll(reference: string, order: (items: Item<Mail>[]) => Item<Mail>[] = (items) => items) {
  await give(order(await mails(reference)))
  await give(order(await mails(reference)))
}

test('records that come again and again, and all at once, send each mail once', async () => {
  const reference = await send()
  const first = await mails(reference)
  await Promise.all([give(first), give(first), give(first)])
  await giveAll(reference)
  await Promise.all([giveAll(reference), giveAll(reference)])
  await give(first)
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('records out of order send the same', async () => {
  const reference = await send()
  await giveAll(reference, (items) => items.toReversed())
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('a record that the notifier cannot send is reported, and the ones before it are not sent again', async () => {
  const reference = await send()
  const waiting = (await mails(reference)).filter(({ data }) => !('leadsOf' in data.to))
  await give(waiting.slice(0, 1))
  api.mailbox.refuse({ status: 400, code: 'Throttling', message: 'Slower' })
  expect(await give(waiting)).toEqual({ batchItemFailures: [{ itemIdentifier: '1' }] })
  api.mailbox.refuse(undefined)
  await giveAll(reference)
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('a record of another kind holds up no mail, whatever it holds', async () => {
  const reference = await send()
  const odd = {
    eventName: 'INSERT',
    dynamodb: { NewImage: { entity: { S: 'referral' }, data: { M: { child: {} } } } },
  }
  const { Records } = records((await mails(reference)) as Item[])
  expect(await api.hub.invoke('notifier', { Records: [odd, ...Records] })).toEqual({ batchItemFailures: [] })
  await giveAll(reference)
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('changes and removals of mails send nothing', async () => {
  const reference = await send()
  const event = records(await mails(reference))
  for (const eventName of ['MODIFY', 'REMOVE'] as const)
    await api.hub.invoke('notifier', {
      Records: event.Records.map((record) => ({ ...record, eventName })),
    })
  expect((await mails(reference)).every(({ data }) => data.state === 'waiting')).toBe(true)
})

test('a bounce that arrives before the sending is recorded stays, whatever comes after it', async () => {
  const reference = await send()
  const [mail] = (await mails(reference)).filter(({ data }) => !('leadsOf' in data.to))
  await tell(mail?.data as Mail, 'Bounce', { bounce: { bounceType: 'Permanent' } })
  await give([mail as Item])
  await tell(mail?.data as Mail, 'Send')
  await tell(mail?.data as Mail, 'Delivery')
  const after = (await mails(reference)).find(({ data }) => data.id === mail?.data.id)
  expect(after?.data).toMatchObject({ state: 'failed', because: 'The mailbox did not take it' })
  expect(await mailsOf(mail?.data as Mail)).toBe(0)
})

const mailsOf = async (mail: Mail) =>
  api.mailbox.kept.all().filter(({ tags }) => tags.mail === mail.id).length

test('fates that come twice and in the wrong order end in the same state', async () => {
  const reference = await send()
  await giveAll(reference)
  const [one, two, three] = (await mails(reference)).map(({ data }) => data) as [Mail, Mail, Mail]
  for (const type of ['Delivery', 'Send', 'Delivery']) await tell(one, type)
  for (const type of ['Delivery', 'Complaint', 'Send']) await tell(two, type)
  await tell(three, 'Bounce', { bounce: { bounceType: 'Transient' } })
  await tell(three, 'Delivery')
  const state = async (mail: Mail) =>
    (await mails(reference)).find(({ data }) => data.id === mail.id)?.data.state
  expect([await state(one), await state(two), await state(three)]).toEqual([
    'delivered',
    'failed',
    'delivered',
  ])
})

test('a mailbox that stays full fails the mail, and an automatic answer after the delivery does not', async () => {
  const reference = await send()
  await giveAll(reference)
  const [full, away] = (await mails(reference)).map(({ data }) => data) as [Mail, Mail]
  await tell(full, 'Send')
  await tell(full, 'Bounce', { bounce: { bounceType: 'Transient' } })
  for (const type of ['Send', 'Delivery']) await tell(away, type)
  await tell(away, 'Bounce', { bounce: { bounceType: 'Transient' } })
  const state = async (mail: Mail) =>
    (await mails(reference)).find(({ data }) => data.id === mail.id)?.data.state
  expect([await state(full), await state(away)]).toEqual(['failed', 'delivered'])
})

test('an event about a mail that the hub does not know, or of no kind that it knows, is noted and left', async () => {
  const unknown = { id: 'nothing', reference: 'LKM-0000-0000-0' } as Mail
  await tell(unknown, 'Delivery')
  await api.hub.invoke('mail-fate', { 'detail-type': 'Email Delivered', detail: { eventType: 'Delivery' } })
  for (const type of ['Open', 'constructor', '__proto__']) await tell(unknown, type)
  expect(api.logs.filter((line) => line.includes('MAIL_FATE_UNKNOWN')).length).toBeGreaterThanOrEqual(2)
})
