import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agreementFor, whyNotAgree } from '#shared/decision/agreement.ts'
import { outcomesOf } from '#shared/decision/decision.ts'
import { furtherIds, outcomeIds } from '#shared/referral/outcomes.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'

const by = (id: string) => ({ id, name: id, post: 'MASH manager' })
const policy = fc.record({
  outcomes: fc.uniqueArray(fc.constantFrom(...outcomeIds)),
  ratings: fc.uniqueArray(fc.constantFrom(...ratingIds)),
})
const decision = fc.record({
  outcome: fc.constantFrom(...outcomeIds),
  further: fc.uniqueArray(fc.constantFrom(...furtherIds)),
})
const referral = fc.record({
  rating: fc.constantFrom(...ratingIds).map((level) => ({ level, reason: '', at: '' })),
  ratedBefore: fc.uniqueArray(fc.constantFrom(...ratingIds)),
  danger: fc.record({ now: fc.constantFrom('yes' as const, 'no' as const) }),
})

type About = { rating: { level: Rating }; ratedBefore: readonly Rating[] }
const ratedAs = ({ rating, ratedBefore }: About) => [rating.level, ...ratedBefore]

describe('whether a decision needs an agreement', () => {
  test('follows from the policy alone: an outcome of it, or a rating that it has or had', () => {
    fc.assert(
      fc.property(policy, decision, referral, (asked, made, about) => {
        const wanted =
          outcomesOf(made).some((one) => asked.outcomes.includes(one)) ||
          asked.ratings.some((one) => ratedAs(about).includes(one))
        expect(agreementFor(asked, made, about) !== undefined).toBe(wanted)
      }),
    )
  })

  test('says why, once for each reason', () => {
    fc.assert(
      fc.property(policy, decision, referral, (asked, made, about) => {
        const because = agreementFor(asked, made, about)?.because ?? []
        expect(new Set(because).size).toBe(because.length)
        const of = outcomesOf(made).filter((one) => asked.outcomes.includes(one)).length
        expect(because).toHaveLength(of + asked.ratings.filter((one) => ratedAs(about).includes(one)).length)
      }),
    )
  })

  test('never makes immediate protection wait, nor protection of a child in danger now', () => {
    fc.assert(
      fc.property(policy, decision, referral, (asked, made, about) => {
        const chosen = outcomesOf(made)
        const protects =
          chosen.includes('immediate-protection') ||
          (about.danger.now === 'yes' && chosen.some((one) => /47|strategy/.test(one)))
        const needed = agreementFor(asked, made, about)
        if (needed) expect(needed.when).toBe(protects ? 'after' : 'before')
      }),
    )
  })
})

describe('who may agree', () => {
  test('is never who decided, nor who wrote the referral', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd')),
        (who, decider, author, wrote) => {
          const referral = { author: by(author), wrote, writers: [] }
          const allowed = whyNotAgree(who, { by: by(decider) }, referral) === undefined
          expect(allowed).toBe(who !== decider && who !== author && !wrote.includes(who))
        },
      ),
    )
  })
})
