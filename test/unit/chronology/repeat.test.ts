import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatFactsOf, usualLowPattern } from '#shared/chronology/repeat.ts'
import type { Outcome } from '#shared/referral/outcomes.ts'
import type { Rating } from '#shared/referral/ratings.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { aReferral } from './a-referral.ts'

const now = '2026-11-22T10:00:00.000Z'
const by = { id: 'p1', name: 'Bryony Okafor', post: 'MASH social worker' }

const came = (month: number, given: { rating?: Rating; outcome?: Outcome } = {}): Referral =>
  aReferral({
    reference: `LKM-0000-00${String(month).padStart(2, '0')}-0`,
    sentAt: `2026-${String(month).padStart(2, '0')}-10T10:00:00.000Z`,
    rating: given.rating && { level: given.rating, reason: '', at: now, by },
    decision: given.outcome && { outcome: given.outcome, reasons: '', senderShould: '', by, at: now },
  } as Partial<Referral>)

const facts = (one: Referral, earlier: readonly Referral[]) =>
  repeatFactsOf(one, earlier, usualLowPattern, now)

test('the first referral of a child is no repeat', () => {
  expect(facts(came(9), [])).toBeUndefined()
  expect(facts(came(9), [came(9), came(10)])).toBeUndefined()
})

test('three of low concern in a year are a pattern, the latest among them', () => {
  const low = [came(3, { rating: 'green', outcome: 'early-help' }), came(6, { outcome: 'no-further-action' })]
  expect(facts(came(9), low)).toEqual({
    earlier: 2,
    pattern: true,
    references: ['LKM-0000-0006-0', 'LKM-0000-0003-0'],
    at: now,
  })
  expect(facts(came(9), low.slice(1))).toMatchObject({ earlier: 1, pattern: false })
})

test.each([
  ['one was rated above green', [came(3, { rating: 'amber' }), came(6)]],
  ['one ended in more than early help', [came(3, { outcome: 'section-17' }), came(6)]],
])('it is a repeat and no such pattern where %s', (_, earlier) => {
  expect(facts(came(9), earlier)).toMatchObject({ earlier: 2, pattern: false })
})

test('a child in danger now is no pattern of low concern', () => {
  const one = { ...came(9), danger: { now: 'yes' as const } }
  expect(facts(one, [came(3), came(6)])).toMatchObject({ earlier: 2, pattern: false })
})

test('what was the same as another referral is not counted again', () => {
  expect(facts(came(9), [came(3), came(6, { outcome: 'duplicate' })])).toMatchObject({
    earlier: 1,
    pattern: false,
  })
})

test('what came more than twelve months before is not counted', () => {
  const old = { ...came(3), sentAt: '2025-09-10T09:59:59.000Z' }
  expect(facts(came(9), [old, came(6)])).toMatchObject({ earlier: 1 })
  expect(facts(came(9), [{ ...old, sentAt: '2025-09-10T10:00:00.000Z' }, came(6)])).toMatchObject({
    earlier: 2,
  })
})

test('the order in which earlier referrals are found changes nothing', () => {
  const some = fc.shuffledSubarray([came(1), came(2, { rating: 'amber' }), came(4), came(6), came(11)])
  fc.assert(
    fc.property(some, (earlier) => {
      expect(facts(came(9), earlier)).toEqual(facts(came(9), earlier.toReversed()))
    }),
  )
})
