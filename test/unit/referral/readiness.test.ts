import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { answersByForm, findReadiness, formsFor } from '#shared/referral/readiness.ts'
import { findTool } from '#shared/tools/index.ts'
import { completeAnswers } from '#test/factories/complete-answers.ts'

const tool = (id: string, version: string): FormDefinition => {
  const found = findTool(id, version)
  if (!found) throw new Error(`No form ${id} ${version}`)
  return found
}
const definitions = { assessment: tool('nwg', '2017'), marf: tool('marf', '1'), mase: tool('mase', '1') }
const complete = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [
    name,
    Object.assign({}, ...Object.values(completeAnswers(definition))) as Answers,
  ]),
) as Record<keyof typeof definitions, Answers>
const today = '2026-03-02'
const safe = { now: 'no' } as const
const inDanger = { now: 'yes', policeCalled: 'yes', calledWhen: 'Now' } as const

describe('what is left to do before a referral can go', () => {
  it('is nothing when every form that its desk asks for is complete', () => {
    for (const desk of ['mash', 'mase'] as const) {
      const readiness = findReadiness(desk, safe, definitions, complete, today)
      expect(readiness.forms.map(({ form }) => form)).toEqual(formsFor[desk])
      expect(readiness).toMatchObject({ complete: true, maySend: true })
    }
  })

  it('does not ask for the form of the other desk', () => {
    expect(findReadiness('mash', safe, definitions, { ...complete, mase: {} }, today).maySend).toBe(true)
    expect(findReadiness('mase', safe, definitions, { ...complete, marf: {} }, today).maySend).toBe(true)
    expect(findReadiness('mash', safe, definitions, { ...complete, marf: {} }, today).maySend).toBe(false)
  })

  it('never keeps back a child who is in danger now, and never calls complete what is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('mash', 'mase'),
        fc.subarray(Object.keys(complete.assessment)),
        (desk, kept) => {
          const answers = {
            ...complete,
            assessment: Object.fromEntries(kept.map((id) => [id, complete.assessment[id]])) as Answers,
          }
          const calm = findReadiness(desk, safe, definitions, answers, today)
          const danger = findReadiness(desk, inDanger, definitions, answers, today)
          expect(danger.maySend).toBe(true)
          expect(danger.complete).toBe(calm.complete)
          expect(calm.maySend).toBe(calm.complete)
        },
      ),
      { numRuns: 30 },
    )
  })
})

describe('the saved pages of the forms', () => {
  it('are put together by form, whatever order they were saved in', () => {
    const pages = [
      { form: 'assessment', answers: { '2.1': { value: 'A' } } },
      { form: 'marf', answers: { a1: { value: 'B' } } },
      { form: 'assessment', answers: { '3.1': { value: 'C' } } },
    ] as const
    const together = {
      assessment: { '2.1': { value: 'A' }, '3.1': { value: 'C' } },
      marf: { a1: { value: 'B' } },
      mase: {},
    }
    expect(answersByForm(pages)).toEqual(together)
    expect(answersByForm(pages.toReversed())).toEqual(together)
  })
})
