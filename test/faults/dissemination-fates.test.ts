import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import type { SweepDependencies } from '#functions/sweep/sweep-dependencies.ts'
import { type Hub, startHub } from '#infra/local/hub.ts'
import type { Mailbox } from '#infra/local/mail/start-mailbox.ts'
import type { MailEvent } from '#shared/mail/mail-events.ts'
import { keepLogs } from '../api/support/logs.ts'
import { type Chances, chances } from './support/chances.ts'
import { type Death, killable } from './support/killable.ts'
import { type FaultProxy, startProxy, type Verdict } from './support/proxy.ts'
import {
  arrives,
  type Destiny,
  destinies,
  give,
  lookAt,
  noticesOf,
  putAside,
  type Recipient,
  sesTells,
  streamBrings,
  sweep,
  writeDesk,
} from './support/recipients.ts'
import { runUntilKilled } from './support/run-until-killed.ts'

let hub: Hub
let mailbox: Mailbox
let ses: FaultProxy
let deps: SweepDependencies
/** A Monday morning, when the desk is at work. */
const start = Date.parse('2026-11-16T10:00:00.000Z')
let now = start

const MINUTE = 60_000
const HOUR = 60 * MINUTE

beforeAll(async () => {
  keepLogs()
  hub = await startHub({ parts: ['database', 'mailbox'], events: false, demonstration: false })
  mailbox = hub.mailbox as Mailbox
  ses = await startProxy(process.env.SES_ENDPOINT as string)
  process.env.SES_ENDPOINT = ses.url
  deps = { ...runtimeMailDependencies(), clock: () => new Date(now) }
  await writeDesk(deps)
})
afterAll(async () => {
  deps.db.destroy()
  deps.ses.destroy()
  await ses.stop()
  await hub.stop()
})
afterEach(() => {
  ses.judge(() => 'pass')
  now = start
})

/** SES has not taken it, and says so. */
const throttled: Verdict = {
  status: 400,
  body: '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate</Message></Error></ErrorResponse>',
}

/** The word of SES that is still to come of those whose mail it has taken. */
const untold = (recipients: readonly Recipient[]): { who: Recipient; event: MailEvent }[] =>
  recipients
    .filter((who) => noticesOf(mailbox, who) > 0)
    .flatMap((who) => destinies[who.destiny].map((event) => ({ who, event })))

/** All that is under way comes to its end: SES takes mail, tells all that it has to tell, leases run out, sweeps run. */
async function recover(recipients: readonly Recipient[]): Promise<void> {
  ses.judge(() => 'pass')
  for (let round = 0; round < 2; round++) {
    for (const { who, event } of untold(recipients)) await sesTells(deps, who, event)
    now += HOUR
    await sweep(deps)
  }
  for (const { who, event } of untold(recipients)) await sesTells(deps, who, event)
}

/** Exactly one: a notice that reached them, or somebody who was told to ring them. */
async function expectOneOfBoth(who: Recipient): Promise<void> {
  const seen = await lookAt(deps, mailbox, who)
  expect(seen.notices, 'notices').toBeLessThanOrEqual(1)
  const hasNotice = seen.notices === 1 && arrives(who.destiny)
  expect({ ...seen, who: who.destiny }).toMatchObject({
    rings: !hasNotice,
    state: hasNotice ? 'delivered' : 'failed',
    isOpen: false,
  })
  // Somebody was told to ring once; or had been, before SES's word came that nobody need.
  expect(seen.toldToRing).toBeGreaterThanOrEqual(hasNotice ? 0 : 1)
  expect(seen.toldToRing).toBeLessThanOrEqual(hasNotice ? 1 : 2)
}

const everyDestiny = Object.keys(destinies) as Destiny[]

describe('while three in ten calls to SES fail, processes die, and what SES tells comes late, twice and in any order', () => {
  test.each([1, 2, 3])('every recipient has one notice or one person who rings them (%i)', async (seed) => {
    const random = chances(seed)
    const recipients = await give(deps, [...everyDestiny, ...everyDestiny, 'arrives', 'arrives'])
    const fault = (): Verdict => random.one([throttled, 'drop', 'drop the answer'])
    ses.judge((operation) => (operation === 'SendEmail' && random.happens(0.3) ? fault() : 'pass'))
    for (let step = 0; step < 60; step++)
      await Promise.all([act(random, recipients), act(random, recipients)])
    await recover(recipients)
    for (const who of recipients) await expectOneOfBoth(who)
    await putAside(deps, recipients)
  })

  async function act(random: Chances, recipients: readonly Recipient[]): Promise<void> {
    const death: Death | undefined = random.happens(0.25)
      ? { at: 1 + random.below(3), when: random.one(['before', 'after']) }
      : undefined
    const worker = killable(deps, death)
    const told = untold(recipients)
    const what = random.below(10)
    if (what < 5) await worker.live((own) => streamBrings(own, random.one(recipients)))
    else if (what < 8 && told.length > 0) {
      const { who, event } = random.one(told)
      await worker.live((own) => sesTells(own, who, event))
    } else {
      now += random.below(3) * MINUTE
      await worker.live(sweep)
    }
  }
})

describe('wherever a process dies', () => {
  const verdicts: readonly [string, Verdict][] = [
    ['SES takes it', 'pass'],
    ['SES takes it and the answer is lost', 'drop the answer'],
    ['the connection breaks before SES has it', 'drop'],
    ['SES refuses it for now', throttled],
  ]
  const fates: readonly Destiny[] = ['arrives', 'bounces']

  test.each(verdicts.flatMap(([words, verdict]) => fates.map((fate) => [words, fate, verdict] as const)))(
    '%s, and then it %s: each has one notice or one person who rings',
    async (_, fate, verdict) => {
      for (let at = 1, died = true; died; at++) {
        died = false
        for (const when of ['before', 'after'] as const) {
          // Where SES's answer came, its word comes at once; else only when the hub has given up waiting, once a time.
          const late = verdict !== 'pass' && when === 'after'
          now = start
          const [who] = (await give(deps, [fate])) as [Recipient]
          const worker = killable(deps, { at, when })
          let first = true
          ses.judge((operation) => {
            const judged = operation === 'SendEmail' && first ? verdict : 'pass'
            first &&= operation !== 'SendEmail'
            return judged
          })
          const isDead = (await worker.live((own) => life(own, who, late))) === 'dead'
          died ||= isDead
          // The stream and SES bring again what nobody said was dealt with.
          if (isDead) await streamBrings(deps, who)
          await recover([who])
          await expectOneOfBoth(who)
          await putAside(deps, [who])
        }
      }
    },
  )

  /** All that happens to one: SES tells of it at once, or only when the hub has given up waiting. */
  async function life(own: SweepDependencies, who: Recipient, late: boolean): Promise<void> {
    const tell = async () => {
      for (const { event } of untold([who]).toReversed()) await sesTells(own, who, event)
    }
    await streamBrings(own, who)
    if (!late) await tell()
    now += HOUR
    await sweep(own)
    await tell()
  }
})

test.each(['after-hold', 'after-ses', 'after-record'] as const)(
  'a process killed by the system at "%s" leaves one notice or one person who rings',
  async (point) => {
    const [who] = (await give(deps, ['arrives'])) as [Recipient]
    expect(await runUntilKilled({ point, item: who.item, mailId: who.mailId, now })).toBe('SIGKILL')
    expect(noticesOf(mailbox, who)).toBe(point === 'after-hold' ? 0 : 1)
    await streamBrings(deps, who)
    await recover([who])
    await expectOneOfBoth(who)
    await putAside(deps, [who])
  },
)

describe('when SES refuses for longer than a recipient has to open it', () => {
  const days = 24 * HOUR

  test('somebody rings in its place, and it is never sent after that', async () => {
    const [who] = (await give(deps, ['arrives'])) as [Recipient]
    ses.judge(() => throttled)
    await streamBrings(deps, who)
    now += 4 * days
    await sweep(deps)
    expect(await lookAt(deps, mailbox, who)).toMatchObject({ rings: true, because: 'unsent', notices: 0 })
    ses.judge(() => 'pass')
    await recover([who])
    await streamBrings(deps, who)
    await expectOneOfBoth(who)
    await putAside(deps, [who])
  })

  test('of a sweep that gives up and a stream that sends at the same moment, one comes first', async () => {
    for (let round = 0; round < 5; round++) {
      now = start
      const [who] = (await give(deps, ['arrives'])) as [Recipient]
      now += 4 * days
      await Promise.all([sweep(deps), streamBrings(deps, who), streamBrings(deps, who)])
      await recover([who])
      const { notices, rings, because } = await lookAt(deps, mailbox, who)
      // Delivered so late, it is silence that somebody rings for.
      expect({ rings, because }).toEqual({ rings: true, because: notices === 1 ? 'silent' : 'unsent' })
      await putAside(deps, [who])
    }
  })
})
