import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { activityKindOf } from '#shared/queue/activity.ts'
import { addCounts, countChange, counterOf, countIn } from '#shared/queue/counts.ts'
import { heldOf } from '#shared/queue/held.ts'
import { queueListOf, queueLists } from '#shared/queue/list-of.ts'
import { firstDue, queueOrder } from '#shared/queue/order.ts'
import { ratingIds } from '#shared/referral/ratings.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type State, states } from '#shared/referral/states.ts'
import { referral } from './factory.ts'

const at = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })
const person = fc.constantFrom('bryony', 'caspian').map((id) => ({ id, name: id, post: 'Worker' }))

const some: fc.Arbitrary<Referral> = fc
  .record({
    state: fc.constantFrom<State>(...states),
    asked: maybe(fc.record({ open: fc.nat(3), returnBy: maybe(at) })),
    rating: maybe(
      fc.record({
        level: fc.constantFrom(...ratingIds),
        reason: fc.constant('R'),
        at: fc.constant('2026-11-20T10:00:00.000Z'),
        by: maybe(person),
      }),
    ),
    owner: maybe(person),
    dueAt: maybe(at),
    acknowledgeBy: maybe(at),
    danger: fc.constantFrom({ now: 'yes' } as const, { now: 'no' } as const),
    sentAt: at,
    reference: fc.integer({ min: 100, max: 999 }).map((number) => `LKM-${number}`),
  })
  .map((own) => referral(own as Partial<Referral>))

const protection = {
  outcome: 'immediate-protection',
  reasons: 'R',
  senderShould: 'S',
  by: { id: 'bryony', name: 'Bryony', post: 'Worker' },
  at: '2026-11-20T11:00:00.000Z',
} as const
const after = { when: 'after', because: ['Red'] } as const
const agreed = { agreed: true, by: protection.by, at: protection.at }
/** Decided at once, with a manager still to look at it; and when one has. */
const atOnce = { state: 'decided', decision: { ...protection, agreement: after } } as const
const lookedAt = {
  state: 'decided',
  decision: { ...protection, agreement: { ...after, answer: agreed } },
} as const

describe('the list that a referral stands in', () => {
  it('is exactly one while it is with the MASH, and none otherwise', () => {
    const away = ['draft', 'awaiting-sign-off', 'signed-off', 'kept', 'discarded', 'waiting-for-mase']
    const alsoAway = ['accepted-for-mase', 'on-agenda', 'under-mase', 'removed-from-mase']
    fc.assert(
      fc.property(some, (one) => {
        const list = queueListOf(one)
        expect(list === undefined).toBe([...away, ...alsoAway].includes(one.state))
        if (list) expect(queueLists).toContain(list)
      }),
    )
  })

  it('is "waiting" only while a worker has it and a partner has not answered', () => {
    expect(queueListOf({ state: 'in-triage', asked: { open: 2 } })).toBe('waiting')
    expect(queueListOf({ state: 'in-triage', asked: { open: 0 } })).toBe('in-triage')
    expect(queueListOf({ state: 'returned', asked: { open: 2 } })).toBe('returned')
    expect(queueListOf({ state: 'new', asked: { open: 2 } })).toBe('new')
  })

  it('is "agreement" for what could not wait for a manager, until one has looked at it', () => {
    expect(queueListOf(atOnce)).toBe('agreement')
    expect(queueListOf(lookedAt)).toBe('decided')
    expect(queueListOf({ ...atOnce, state: 'reconsideration' })).toBe('reconsideration')
  })
})

describe('the order of a list', () => {
  /** Slow and obvious: compares two as a person would. */
  const isBefore = (a: Referral, b: Referral): boolean => {
    const burns = ({ danger, rating }: Referral) =>
      danger.now === 'yes' && (!rating?.by || rating.level === 'red')
    if (burns(a) !== burns(b)) return burns(a)
    const up = (one: Referral) => {
      let first = Number.POSITIVE_INFINITY
      if (one.dueAt) first = Math.min(first, Date.parse(one.dueAt))
      if (one.acknowledgeBy && !one.acknowledged) first = Math.min(first, Date.parse(one.acknowledgeBy))
      const waits = one.state === 'in-triage' && one.asked && one.asked.open > 0
      if (waits && one.asked?.returnBy) first = Math.min(first, Date.parse(one.asked.returnBy))
      return first
    }
    if (up(a) !== up(b)) return up(a) < up(b)
    return Date.parse(a.sentAt as string) < Date.parse(b.sentAt as string)
  }

  it('puts danger first, then what is up first of all its clocks, then what waits longest', () => {
    const open = some.filter((one) => ['new', 'in-triage', 'awaiting-agreement'].includes(one.state))
    fc.assert(
      fc.property(fc.tuple(open, open), ([a, b]) => {
        fc.pre(a.sentAt !== b.sentAt)
        expect(queueOrder(a) < queueOrder(b)).toBe(isBefore(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('puts what is overdue before all that is not, but for danger', () => {
    const now = '2026-06-01T12:00:00.000Z'
    const safe = some.filter(({ danger, state }) => danger.now === 'no' && state === 'new')
    fc.assert(
      fc.property(fc.array(safe, { maxLength: 20 }), (list) => {
        const sorted = list.toSorted((a, b) => (queueOrder(a) < queueOrder(b) ? -1 : 1))
        const over = sorted.map((one) => (firstDue(one) ?? '9999') < now)
        expect(over).toEqual(over.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('orders what is decided by when, and what is returned by how long its sender has had the question', () => {
    const decision = {
      outcome: 'early-help',
      reasons: 'R',
      senderShould: 'S',
      by: referral().author,
    } as const
    const decided = referral({
      state: 'decided',
      decision: { ...decision, at: '2026-11-21T10:00:00.000Z' } as never,
    })
    expect(queueOrder(decided)).toBe('2026-11-21T10:00:00.000Z#LKM-4821-7306-7')
    const asked = (day: number) =>
      referral({
        state: 'returned',
        question: { text: 'Who?', by: referral().author, at: `2026-11-${day}T10:00:00.000Z` },
      })
    expect(queueOrder(asked(20)) < queueOrder(asked(21))).toBe(true)
  })

  it('has nothing of a child in it', () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(queueOrder(one)).toMatch(/^[\d#:.TZ-]*#LKM-\d+$/)
      }),
    )
  })
})

describe('the counters', () => {
  it('come to what stands in the lists, whatever happens in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(some, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), (lives) => {
        const shards: Record<string, number>[] = [{}, {}, {}]
        for (const [which, life] of lives.entries())
          for (const [step, next] of life.entries())
            for (const [name, by] of Object.entries(countChange(life[step - 1], next))) {
              const shard = shards[which % shards.length] as Record<string, number>
              shard[name] = (shard[name] ?? 0) + by
            }
        const counts = addCounts(shards)
        for (const list of queueLists) {
          const there = lives
            .map((life) => life.at(-1) as Referral)
            .filter((one) => queueListOf(one) === list)
          expect(countIn(counts, list)).toBe(there.length)
          for (const [rating, number] of Object.entries(counts[list]))
            expect(number).toBe(there.filter((one) => counterOf(one)?.rating === rating).length)
        }
      }),
    )
  })

  it('are not touched by a change that moves nothing', () => {
    fc.assert(
      fc.property(some, (one) => {
        expect(countChange(one, { ...one })).toEqual({})
      }),
    )
  })
})

describe('what somebody has in hand', () => {
  it('is what they own and have not decided, with its place in the queue', () => {
    fc.assert(
      fc.property(some, (one) => {
        const held = heldOf(one)
        const inHand = ['in-triage', 'waiting', 'returned', 'agreement'].includes(queueListOf(one) ?? '')
        expect(held !== undefined).toBe(inHand && one.owner !== undefined)
        if (held) expect(held).toMatchObject({ person: one.owner?.id, order: queueOrder(one) })
      }),
    )
  })
})

describe('what happened', () => {
  const kind = (before: Partial<Referral>, next: Partial<Referral>) =>
    activityKindOf(referral(before), referral(next))
  const bryony = { id: 'bryony', name: 'Bryony', post: 'Worker' }
  const caspian = { id: 'caspian', name: 'Caspian', post: 'Worker' }

  it('is told by what changed', () => {
    expect(kind({ state: 'draft' }, { state: 'new' })).toBe('arrived')
    expect(kind({ state: 'signed-off' }, { state: 'new' })).toBe('arrived')
    expect(kind({ state: 'waiting-for-mase' }, { state: 'new' })).toBe('handed-back')
    expect(kind({ state: 'new' }, { state: 'in-triage' })).toBe('taken')
    expect(kind({ state: 'in-triage' }, { state: 'new' })).toBe('put-back')
    expect(kind({ state: 'returned' }, { state: 'in-triage' })).toBe('sender-answered')
    expect(kind({ state: 'in-triage' }, { state: 'in-triage', asked: { open: 2 } })).toBe('asked-partners')
    const asked = { state: 'in-triage', asked: { open: 2 } } as const
    const cameAt = '2026-11-20T12:00:00.000Z'
    expect(kind(asked, { ...asked, asked: { open: 1, cameAt } })).toBe('partner-answered')
    expect(kind(asked, { ...asked, asked: { open: 0 } })).toBe('partners-left')
    expect(kind(asked, { ...asked, asked: { ...asked.asked, cameAt } })).toBe('partner-added')
    expect(kind({ state: 'in-triage', owner: bryony }, { state: 'in-triage', owner: caspian })).toBe(
      'handed-over',
    )
    expect(kind({ state: 'in-triage' }, { state: 'awaiting-agreement' })).toBe('proposed')
    expect(kind({ state: 'awaiting-agreement' }, { state: 'in-triage' })).toBe('not-agreed')
    expect(kind({ state: 'awaiting-agreement' }, { state: 'decided' })).toBe('decided')
    expect(kind({ state: 'decided' }, { state: 'in-triage' })).toBe('reopened')
    expect(kind({ state: 'in-triage' }, atOnce)).toBe('decided')
    expect(kind(atOnce, lookedAt)).toBe('agreed-after')
    expect(kind(atOnce, { state: 'in-triage' })).toBe('reopened')
    expect(kind(atOnce, { ...atOnce, state: 'reconsideration' })).toBe('asked-again')
    expect(kind({ ...atOnce, state: 'reconsideration' }, atOnce)).toBe('upheld')
    expect(kind({ state: 'decided' }, { state: 'reconsideration' })).toBe('asked-again')
    expect(kind({ state: 'reconsideration' }, { state: 'decided' })).toBe('upheld')
    expect(kind({ state: 'reconsideration' }, { state: 'in-triage' })).toBe('reopened')
    expect(kind({ state: 'in-triage' }, { state: 'waiting-for-mase' })).toBe('passed-on')
  })

  it('is nothing for what is with its author or the MASE, and for what moves nothing', () => {
    expect(kind({ state: 'draft' }, { state: 'awaiting-sign-off' })).toBeUndefined()
    expect(kind({ state: 'waiting-for-mase' }, { state: 'accepted-for-mase' })).toBeUndefined()
    fc.assert(
      fc.property(some, (one) => {
        expect(activityKindOf(one, { ...one })).toBeUndefined()
      }),
    )
  })
})
