import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses'
import type { EventBridgeEvent } from 'aws-lambda'
import { expect, onTestFinished, test, vi } from 'vitest'
import { clientSettings } from '#infra/local/database/client.ts'
import { createInvoker } from '#infra/local/lambda/invoke.ts'
import { openLocalStore } from '#infra/local/local-store.ts'
import { startMailFates } from '#infra/local/mail/start-mail-fates.ts'
import { startMailbox } from '#infra/local/mail/start-mailbox.ts'

interface Detail {
  readonly eventType: string
  readonly mail: { readonly messageId: string; readonly tags: Record<string, string[]> }
  readonly bounce?: { readonly bounceType: string; readonly bouncedRecipients: { emailAddress: string }[] }
  readonly delivery?: { readonly recipients: string[] }
}

const mailbox = async (store = openLocalStore()) => {
  const started = await startMailbox(0, store)
  onTestFinished(() => started.stop())
  const client = new SESClient({ ...clientSettings(started.url), maxAttempts: 1 })
  const send = async (
    to: string,
    subject = 'About a reference',
    configurationSet: string | undefined = 'hub',
  ) =>
    (
      await client.send(
        new SendEmailCommand({
          Source: 'hub@hub.example',
          Destination: { ToAddresses: [to] },
          Message: {
            Subject: { Data: subject },
            Body: { Text: { Data: 'Sign in.' }, Html: { Data: '<p>Sign in.' } },
          },
          Tags: [{ Name: 'mail', Value: 'M1' }],
          ConfigurationSetName: configurationSet,
        }),
      )
    ).MessageId
  const subjects = async (): Promise<string[]> => {
    const { emails } = (await (await fetch(`${started.url}/store`)).json()) as {
      emails: { subject: string }[]
    }
    return emails.map((email) => email.subject)
  }
  return { ...started, send, subjects, store }
}

const fates = (
  { kept }: Pick<Awaited<ReturnType<typeof mailbox>>, 'kept'>,
  take: (call: number) => void = () => {},
) => {
  const events: EventBridgeEvent<string, Detail>[] = []
  let calls = 0
  const running = startMailFates({
    kept,
    deliveryDelay: 1,
    say: () => {},
    invoke: createInvoker(async () => async (event) => {
      take(++calls)
      events.push(event as EventBridgeEvent<string, Detail>)
    }),
  })
  onTestFinished(() => running.stop())
  return { events, running }
}

const namesOf = (events: readonly EventBridgeEvent<string, Detail>[]) =>
  events.map((event) => event['detail-type'])

test('a mail is delivered, and its events carry the message id and the tags', async () => {
  const box = await mailbox()
  const { events } = fates(box)
  const messageId = await box.send('someone@agency.example')
  await vi.waitFor(() => expect(namesOf(events)).toEqual(['Email Sent', 'Email Delivered']), 3_000)
  expect(events[1]).toMatchObject({
    source: 'aws.ses',
    detail: {
      eventType: 'Delivery',
      delivery: { recipients: ['someone@agency.example'] },
      mail: { messageId, tags: { mail: ['M1'], 'ses:configuration-set': ['hub'] } },
    },
  })
})

test('an address with bounce before the @ bounces for good', async () => {
  const box = await mailbox()
  const { events } = fates(box)
  await box.send('bounce.desk@agency.example')
  await vi.waitFor(() => expect(namesOf(events)).toEqual(['Email Sent', 'Email Bounced']), 3_000)
  expect(events[1]?.detail.bounce).toMatchObject({
    bounceType: 'Permanent',
    bouncedRecipients: [{ emailAddress: 'bounce.desk@agency.example' }],
  })
})

test('of mail sent without a configuration set nothing is told, as SES does', async () => {
  const box = await mailbox()
  const { events } = fates(box)
  await box.send('someone@agency.example', 'Quiet', '')
  await box.send('someone@agency.example')
  await vi.waitFor(() => expect(events).toHaveLength(2), 3_000)
  expect(new Set(events.map((event) => event.detail.mail.messageId)).size).toBe(1)
})

test('an event that the function does not take is given again', async () => {
  const box = await mailbox()
  const { events } = fates(box, (call) => {
    if (call === 1) throw new Error('DynamoDB is busy')
  })
  await box.send('someone@agency.example')
  await vi.waitFor(() => expect(namesOf(events)).toEqual(['Email Sent', 'Email Delivered']), 3_000)
})

test('mail and what is still to tell of it outlive a restart', async () => {
  const store = openLocalStore()
  const before = await mailbox(store)
  const subject = `Kept ${Math.random()}`
  await before.send('someone@agency.example', subject)
  await before.stop()
  const after = await mailbox(store)
  expect(await after.subjects()).toContain(subject)
  const { events } = fates(after)
  await vi.waitFor(() => expect(namesOf(events)).toEqual(['Email Sent', 'Email Delivered']), 3_000)
})

test('while SES refuses, the sender hears why, and nothing is in the mailbox', async () => {
  const box = await mailbox()
  const subject = `Refused ${Math.random()}`
  box.refuse({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' })
  await expect(box.send('someone@agency.example', subject)).rejects.toMatchObject({ name: 'Throttling' })
  box.refuse(undefined)
  expect(await box.subjects()).not.toContain(subject)
  await expect(box.send('someone@agency.example', subject)).resolves.toBeDefined()
})
