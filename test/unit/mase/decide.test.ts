import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionsFor, movementOf, progressAfter, transitionOf } from '#shared/mase/decide.ts'
import { readDecision } from '#shared/mase/decide-input.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import { FREE, isActionKind, kindName, toolkit } from '#shared/mase/toolkit.ts'
import { isAllowed, states } from '#shared/referral/states.ts'

const kinds = Object.keys(itemDecisions) as (keyof typeof itemDecisions)[]
const by = { id: 'c', name: 'Coordinator', post: 'Coordinator' }

test('what can be decided of a referral is a transition that it may take, or moves it not at all', () => {
  for (const state of states)
    for (const kind of decisionsFor(state)) {
      const transition = transitionOf(kind, state)
      if (transition) expect(isAllowed(transition, state)).toBe(true)
      else expect(['noted', 'escalate']).toContain(kind)
    }
})

test('a decision that is taken has all that its kind asks for, and nothing of another kind', () => {
  const typed = fc.record({
    kind: fc.constantFrom(...kinds),
    reason: fc.constant('Why'),
    approver: fc.option(fc.constant('The chair'), { nil: undefined }),
    escalatedTo: fc.option(fc.constant('The board'), { nil: undefined }),
    category: fc.option(fc.nat(5), { nil: undefined }),
    reviewOn: fc.option(
      fc.constantFrom({ day: '1', month: '6', year: '2027' }, { day: '1', month: '6', year: '2020' }),
      {
        nil: undefined,
      },
    ),
  })
  fc.assert(
    fc.property(typed, fc.boolean(), (given, child) => {
      const allowed = decisionsFor(child ? 'on-agenda' : undefined)
      const read = readDecision(given, { allowed, categories: 3, child, today: '2027-04-14' })
      if (!read.ok) {
        expect(read.failure.length).toBeGreaterThan(0)
        return
      }
      const { kind, approver, escalatedTo, category, reviewOn } = read.value
      expect(allowed).toContain(kind)
      expect(approver !== undefined).toBe(kind === 'remove')
      expect(escalatedTo !== undefined).toBe(kind === 'escalate')
      expect(category !== undefined).toBe(child)
      // A child who stays never drops out of sight.
      expect(reviewOn !== undefined).toBe(child && kind !== 'remove')
    }),
  )
})

test('a removed child has no next look, and keeps its category and that it was discussed', () => {
  const mase = {
    from: 'sender',
    reason: 'Why',
    at: '',
    category: 1,
    reviewOn: '2027-05-01',
    discussed: 2,
  } as const
  const decision = { kind: 'remove', reason: 'Enough', approver: 'The chair', by, at: '' } as const
  const after = progressAfter(mase, decision, '2027-04-14')
  expect(after).toMatchObject({ discussed: 3, category: 1, meeting: '2027-04-14', decision })
  expect(after.reviewOn).toBeUndefined()
})

test.each([
  [0, 1, 'less-grave'],
  [2, 1, 'graver'],
  [1, 1, 'same'],
  [undefined, 1, undefined],
  [1, undefined, undefined],
] as const)('from category %s to %s it is %s', (before, now, movement) => {
  expect(movementOf(before, now)).toBe(movement)
})

test('every kind of the toolkit has a code of its own, and words', () => {
  expect(new Set(toolkit.map(({ code }) => code)).size).toBe(toolkit.length)
  for (const { code, name, about } of toolkit) {
    expect(isActionKind(code)).toBe(true)
    expect(kindName(code)).toBe(name)
    expect(about).toMatch(/^[A-Z].+\.$/s)
  }
  expect(isActionKind(FREE)).toBe(true)
  expect(isActionKind('a-curse')).toBe(false)
})
