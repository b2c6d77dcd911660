import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Dissemination, RingOutcome } from '#shared/intelligence/dissemination.ts'
import { fateOf } from '#shared/intelligence/fate.ts'
import { afterCall, afterMail, isSettled, mustDo, whyNotAgain, withRing } from '#shared/intelligence/ring.ts'
import { afterEvent, type MailEvent, type MailFate } from '#shared/mail/mail-events.ts'
import { aDissemination } from '#test/factories/intelligence.ts'

const officer = { id: 'officer', name: 'Desmond Kirkbride', post: 'Intelligence officer' }
const minute = (count: number) => new Date(Date.UTC(2026, 10, 16, 10, count)).toISOString()

interface Pair {
  readonly told: Dissemination
  readonly mail: MailFate
}
const fresh: Pair = { told: aDissemination(), mail: { state: 'sending', since: minute(0) } }

/** What the hub writes down of an event: the mail, and in the same write what follows for the recipient. */
function hear({ told, mail }: Pair, event: MailEvent, at: string): Pair {
  const next = afterEvent(mail, event, at)
  return next ? { mail: next, told: afterMail(told, next, at) ?? told } : { told, mail }
}

/** The hub gives up waiting for a word of SES. */
function giveUp({ told, mail }: Pair, at: string): Pair {
  if (mail.state !== 'sending') return { told, mail }
  const next: MailFate = { state: 'failed', failure: 'unknown', since: at }
  return { mail: next, told: afterMail(told, next, at) ?? told }
}

const send = { eventType: 'Send' }
const delivery = { eventType: 'Delivery' }
const delay = { eventType: 'DeliveryDelay' }
const bounce = { eventType: 'Bounce', bounceType: 'Permanent', bounceSubType: 'General' }
const autoReply = { eventType: 'Bounce', bounceType: 'Transient', bounceSubType: 'General' }
const suppressed = { eventType: 'Bounce', bounceType: 'Permanent', bounceSubType: 'OnAccountSuppressionList' }
const complaint = { eventType: 'Complaint' }
const reject = { eventType: 'Reject' }

const destinies = [
  { events: [send, delivery], arrives: true },
  { events: [send, delay, delivery], arrives: true },
  { events: [send, autoReply, delivery], arrives: true },
  { events: [send, bounce], arrives: false },
  { events: [send, delivery, bounce], arrives: false },
  { events: [send, suppressed], arrives: false },
  { events: [send, delivery, complaint], arrives: false },
  { events: [send, reject], arrives: false },
]

/** The events of a destiny in any order, some of them several times; and when the hub gives up, if it does. */
const anyTelling = fc.constantFrom(...destinies).chain((destiny) =>
  fc.record({
    destiny: fc.constant(destiny),
    order: fc.array(fc.constantFrom(...destiny.events), { maxLength: 5 }).chain((repeats) =>
      fc.shuffledSubarray([...destiny.events, ...repeats], {
        minLength: destiny.events.length + repeats.length,
      }),
    ),
    givesUpAfter: fc.option(fc.nat({ max: 10 })),
  }),
)

describe('whatever SES tells, in whatever order and however often', () => {
  test('in the end a mail has arrived and nobody rings, or it came to nothing and somebody does', () => {
    fc.assert(
      fc.property(anyTelling, ({ destiny, order, givesUpAfter }) => {
        let pair = fresh
        order.forEach((event, index) => {
          if (index === givesUpAfter) pair = giveUp(pair, minute(index + 1))
          pair = hear(pair, event, minute(index + 1))
          const rings = mustDo(pair.told) === 'ring'
          expect(rings).toBe(pair.mail.state === 'failed')
        })
        expect(pair.mail.state).toBe(destiny.arrives ? 'delivered' : 'failed')
        expect(mustDo(pair.told)).toBe(destiny.arrives ? undefined : 'ring')
      }),
    )
  })

  test('a repeat changes nothing', () => {
    fc.assert(
      fc.property(anyTelling, ({ order }) => {
        let pair = fresh
        order.forEach((event, index) => {
          pair = hear(pair, event, minute(index))
          expect(hear(pair, event, minute(index + 1))).toEqual(pair)
        })
      }),
    )
  })

  test('nobody rings who was told already, and what was tried is never lost', () => {
    const outcome = fc.constantFrom<RingOutcome>('told', 'not-reached', 'wrong-post')
    fc.assert(
      fc.property(anyTelling, fc.array(outcome, { maxLength: 3 }), ({ order }, outcomes) => {
        let pair: Pair = { ...fresh, told: withRing(fresh.told, 'silent', minute(0)) as Dissemination }
        let tries = 0
        order.forEach((event, index) => {
          const said = outcomes[index]
          if (said && !isSettled(pair.told)) {
            tries += said === 'not-reached' ? 1 : 0
            pair = {
              ...pair,
              told: afterCall(pair.told, said, { by: officer, at: minute(index) }, minute(90)),
            }
          }
          const settled = isSettled(pair.told) ? pair.told : undefined
          pair = hear(pair, event, minute(index))
          if (settled) expect(pair.told).toEqual(settled)
          expect(pair.told.ring?.tries?.length ?? 0).toBe(tries)
        })
      }),
    )
  })
})

describe('why somebody rings', () => {
  const rungFor = (...events: MailEvent[]) =>
    events.reduce((pair, event, index) => hear(pair, event, minute(index)), fresh).told.ring?.because

  test('is what SES says of it', () => {
    expect(rungFor(bounce)).toBe('bounced')
    expect(rungFor(send, suppressed)).toBe('suppressed')
    expect(rungFor(send, delivery, complaint)).toBe('complained')
    expect(rungFor(reject)).toBe('refused')
    expect(rungFor(send, delivery)).toBeUndefined()
  })

  test('a reason that is known takes the place of one that is not, and the wait begins no later', () => {
    const unknown = giveUp(fresh, minute(10))
    const { ring } = hear(unknown, bounce, minute(20)).told
    expect(unknown.told.ring?.because).toBe('unknown')
    expect(ring).toMatchObject({ because: 'bounced', since: minute(10) })
  })

  test('silence is not undone by a delivery: it was delivered all along', () => {
    const silent: Pair = { ...fresh, told: withRing(fresh.told, 'silent', minute(5)) as Dissemination }
    expect(mustDo(hear(silent, delivery, minute(6)).told)).toBe('ring')
  })
})

describe('sending it again', () => {
  const failed = { state: 'failed' } as const

  test('is for who was not told, once the first mail is settled, and once', () => {
    const told = afterMail(fresh.told, { state: 'failed', failure: 'bounced' }, minute(1)) as Dissemination
    expect(whyNotAgain(told, failed)).toBeUndefined()
    expect(whyNotAgain(told, { state: 'sending' })).toContain('still on its way')
    expect(whyNotAgain(fresh.told, { state: 'delivered' })).toContain('still time')
    expect(whyNotAgain({ ...told, openedAt: minute(2) }, failed)).toBe('They were told.')
    expect(whyNotAgain({ ...told, replacedBy: 'another' }, failed)).toContain('already')
    expect(
      whyNotAgain(afterCall(told, 'wrong-post', { by: officer, at: minute(3) }, minute(9)), failed),
    ).toContain('wrong post')
  })
})

describe('what became of it, in words', () => {
  const { told } = fresh
  const at = minute(3)
  test.each([
    ['Waiting to be sent', told, { state: 'waiting', since: at }, 'waits'],
    ['Delivered, not opened', told, { state: 'delivered', since: at }, 'waits'],
    [
      'Sent; the recipient’s server is slow to take it',
      told,
      { state: 'sent', since: at, delayedAt: at },
      'waits',
    ],
    [
      'Ring them: The mailbox did not take the mail',
      withRing(told, 'bounced', at) as Dissemination,
      { state: 'failed', since: at },
      'act',
    ],
    [
      'Told by telephone',
      afterCall(told, 'told', { by: officer, at }, at),
      { state: 'failed', since: at },
      'done',
    ],
    [
      'The wrong post: recall it',
      afterCall(told, 'wrong-post', { by: officer, at }, at),
      { state: 'sent', since: at },
      'act',
    ],
    ['Opened', { ...told, openedAt: at }, { state: 'failed', since: at }, 'done'],
    [
      'Recalled',
      { ...told, openedAt: at, recalled: { by: officer, at, because: 'B', breach: 'b' } },
      { state: 'sent', since: at },
      'closed',
    ],
  ] as const)('%s', (words, given, mail, bears) => {
    expect(fateOf(given, mail)).toMatchObject({ words, bears })
  })
})
