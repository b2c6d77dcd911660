import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type EscalationStep,
  isOpen,
  nextStep,
  type Reconsideration,
  whyNotAnswer,
} from '#shared/decision/reconsideration.ts'

const person = (id: string) => ({ id, name: id, post: 'MASH manager' })
const ladder = fc
  .array(fc.string(), { minLength: 1, maxLength: 6 })
  .map((names) =>
    names.map((name): EscalationStep => ({ name, within: { amount: 1, unit: 'working-days' } })),
  )

const ask = (place: number, step: EscalationStep, before?: Reconsideration): Reconsideration => ({
  step: place,
  stepName: step.name,
  askedBy: person('sender'),
  at: '',
  reason: '',
  wanted: '',
  dueAt: '',
  answers: before?.answers ?? [],
})

const answer = (asked: Reconsideration, by: string): Reconsideration => ({
  ...asked,
  answers: [...asked.answers, { asked, result: 'upheld', reasons: '', by: person(by), at: '' }],
})

describe('the ladder of a partnership', () => {
  test('is climbed step by step, each after the answer of the one before, and ends', () => {
    fc.assert(
      fc.property(ladder, (steps) => {
        let before: Reconsideration | undefined
        const climbed: string[] = []
        for (let next = nextStep(steps, before); next; next = nextStep(steps, before)) {
          const asked = ask(next.place, next.step, before)
          climbed.push(next.step.name)
          expect(isOpen(asked)).toBe(true)
          expect(nextStep(steps, asked)).toBeUndefined()
          before = answer(asked, `manager ${next.place}`)
          expect(isOpen(before)).toBe(false)
        }
        expect(climbed).toEqual(steps.map(({ name }) => name))
      }),
    )
  })
})

describe('who answers', () => {
  const people = fc.constantFrom('a', 'b', 'c', 'd', 'e')

  test('is nobody who decided, agreed, asked, or answered an earlier step', () => {
    fc.assert(
      fc.property(people, people, fc.option(people), people, (who, decider, agreer, answered) => {
        const step = { name: 'MASH manager', within: { amount: 1, unit: 'working-days' } } as const
        const first = answer(ask(0, step), answered)
        const asked = ask(1, step, first)
        const decision = {
          by: person(decider),
          ...(agreer ? { agreement: { answer: { by: person(agreer) } } } : {}),
        }
        const allowed = whyNotAnswer(who, decision, asked) === undefined
        expect(allowed).toBe(![decider, agreer, answered, 'sender'].includes(who))
      }),
    )
  })
})
