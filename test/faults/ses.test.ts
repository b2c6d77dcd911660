import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Mail } from '#functions/platform/mail.ts'
import type { LambdaHandler } from '#infra/local/lambda/invoke.ts'
import { type Api, type Client, startApi } from '../api/support/api.ts'
import { prepare, versionOf } from '../api/support/referrals.ts'
import { allItems, mailIsOut, mailsAbout } from '../api/support/store.ts'
import { sweepLater } from './support/mail.ts'
import { type FaultProxy, startProxy } from './support/proxy.ts'

let api: Api
let author: Client
let ses: FaultProxy

beforeAll(async () => {
  let started: Promise<FaultProxy> | undefined
  api = await startApi({
    // Fast enough that the stream gives up on a record while the test looks on.
    retryAfter: 5,
    sweepEvery: 3_600_000,
    load: async (name) => {
      started ??= startProxy(process.env.SES_ENDPOINT as string)
      process.env.SES_ENDPOINT = (await started).url
      const module = (await import(`../../functions/${name}/handler.ts`)) as { handler: LambdaHandler }
      return module.handler
    },
  })
  await api.as('lkm-teacher').whoAmI()
  ses = await (started as unknown as Promise<FaultProxy>)
  author = api.as('lkm-teacher')
})
afterAll(async () => {
  await api.stop()
  await ses.stop()
})
afterEach(() => {
  ses.judge(() => 'pass')
  api.mailbox.refuse(undefined)
})

const send = async (): Promise<string> => {
  const reference = await prepare(author)
  const sent = await author.sendReferral({
    reference,
    version: await versionOf(author, reference),
    withoutSignOffReason: 'Nobody can be reached',
  })
  expect(sent.status).toBe(200)
  return reference
}

const everybodyOnce = [
  'received-front-door mash@lkm-council.example',
  'received-sender tamsin.ellery@lkm-hollin-bank.example',
  'sign-off-asked idris.calloway@lkm-hollin-bank.example',
  'sign-off-asked maud.penhallow@lkm-hollin-bank.example',
]

const mailItems = async (reference: string): Promise<Mail[]> =>
  (await allItems<Mail>(api, 'hub'))
    .filter(({ entity, data }) => entity === 'mail' && data.reference === reference)
    .map(({ data }) => data)

const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 })

test('while SES refuses nothing is lost, and once it takes mail again everybody has exactly one', async () => {
  api.mailbox.refuse({ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded' })
  const reference = await send()
  await until(async () =>
    expect((await mailItems(reference)).some(({ attempts }) => attempts > 1)).toBe(true),
  )
  expect((await author.readAssessment({ reference })).body.referral.state).toBe('new')
  api.mailbox.refuse(undefined)
  await mailIsOut(api)
  await sweepLater()
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('when SES refuses for so long that the stream gives up, the sweep sends what is stuck', async () => {
  api.mailbox.refuse({ status: 454, code: 'AccountSendingPausedException', message: 'Paused' })
  const reference = await send()
  await until(async () => {
    const mails = await mailItems(reference)
    expect(mails.every(({ attempts, to }) => 'leadsOf' in to || attempts >= 9)).toBe(true)
  })
  expect((await mailItems(reference)).every(({ state }) => state !== 'sent')).toBe(true)
  api.mailbox.refuse(undefined)
  await sweepLater()
  await sweepLater()
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('when SES takes a mail and its answer is lost, the mail is not sent again', async () => {
  ses.judge((operation) => (operation === 'SendEmail' ? 'drop the answer' : 'pass'))
  const reference = await send()
  await until(async () => {
    const states = (await mailItems(reference)).map(({ state }) => state)
    expect(states.every((state) => state === 'sent' || state === 'delivered')).toBe(true)
  })
  ses.judge(() => 'pass')
  await sweepLater()
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('when the connection breaks before SES has the mail, it is left for a while and then sent once', async () => {
  ses.judge((operation) => (operation === 'SendEmail' ? 'drop' : 'pass'))
  const reference = await send()
  await until(async () => {
    const mails = await mailItems(reference)
    expect(mails).toHaveLength(4)
    expect(mails.every(({ state }) => state === 'sending')).toBe(true)
  })
  ses.judge(() => 'pass')
  // While it may still have been taken, nobody sends it a second time.
  await sweepLater(0.4)
  expect((await mailItems(reference)).every(({ attempts }) => attempts === 1)).toBe(true)
  await sweepLater()
  expect(await mailsAbout(api, reference)).toEqual(everybodyOnce)
})

test('what SES refuses for good is shown as failed and is not tried again', async () => {
  api.mailbox.refuse({ status: 400, code: 'MessageRejected', message: 'Address blacklisted' })
  const reference = await send()
  await until(async () => {
    const mails = await mailItems(reference)
    expect(mails).toHaveLength(4)
    expect(mails.every(({ state, attempts }) => state === 'failed' && attempts === 1)).toBe(true)
  })
  expect((await mailItems(reference))[0]?.because).toBe('The mail service refused it')
  api.mailbox.refuse(undefined)
  await sweepLater()
  await mailIsOut(api)
  expect(await mailsAbout(api, reference)).toEqual([])
})
