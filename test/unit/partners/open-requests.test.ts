import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedAnd, askedWithout } from '#shared/partners/open-requests.ts'
import type { AskedOfPartners } from '#shared/referral/referral.ts'

type Step =
  | { readonly does: 'ask'; readonly dues: readonly number[] }
  | { readonly does: 'answer' | 'withdraw'; readonly nth: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('ask' as const),
    dues: fc.array(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 5 }),
  }),
  fc.record({ does: fc.constantFrom('answer', 'withdraw'), nth: fc.nat(30) }),
)

it('the head counts what is open and says what is due first, whatever was asked, answered and withdrawn', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const all: { id: string; dueAt: string; open: boolean }[] = []
      let head: AskedOfPartners | undefined
      let cameAt: string | undefined
      steps.forEach((one, index) => {
        if (one.does === 'ask') {
          const more = one.dues.map((due, nth) => ({
            id: `${index}-${nth}`,
            dueAt: `2026-${due}`,
            open: true,
          }))
          all.push(...more)
          head = askedAnd(
            head,
            more.map(({ id, dueAt }) => ({ id, dueAt })),
          )
          return
        }
        const request = all[one.nth % Math.max(1, all.length)]
        if (!request) return
        // A second answer to the same request takes nothing off.
        request.open = false
        if (one.does === 'answer') cameAt = `at ${index}`
        head = askedWithout(head, request.id, one.does === 'answer' ? cameAt : undefined)
      })
      const open = all.filter((request) => request.open)
      expect(head?.open ?? 0).toBe(open.length)
      expect(head?.returnBy).toBe(
        open
          .map(({ dueAt }) => dueAt)
          .toSorted()
          .at(0),
      )
      expect(head?.cameAt).toBe(cameAt)
    }),
  )
})
