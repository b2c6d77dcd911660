import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, hasValue, rowsOf } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import { answersOf } from './any-answers.ts'
import { today } from './form-factory.ts'
import { shippedForms } from './shipped-forms.ts'

const withPrompts = shippedForms().filter(({ form }) => form.prompts)

/** Any answers to what prompts look at, and what the prompts say to them. */
function asking(form: FormDefinition) {
  const counts = new Set(['indicators', 'scale', 'choice', 'tick', 'date-of-birth'])
  const answers = answersOf({
    questions: questionsOf(form).filter(({ kind, role }) => counts.has(kind) || role?.startsWith('opinion')),
  })
  return { answers, asked: (given: Answers) => findPrompts(form, given, { on: today }) }
}

describe.each(withPrompts.map(({ file, form }) => [file, form] as const))('%s', (_, form) => {
  const questions = questionsOf(form)
  const { answers, asked } = asking(form)
  const reason = questions.find(({ role }) => role === 'opinion.reason')?.id ?? ''
  test('no answers are refused as too low: only below a floor is a reason asked for, once', {
    timeout: 30_000,
  }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { departure, reasonGiven } = asked(given)
        const missing = findProgress(form, given, today).sections.flatMap((section) => section.missing)
        const forReason = missing.filter(({ message }) => message.includes('asks for a reason below'))
        expect(reasonGiven).toBe(hasValue(given[reason]))
        expect(forReason.map(({ question }) => question)).toEqual(
          departure === 'below-floor' && !reasonGiven ? [reason] : [],
        )
      }),
      { numRuns: 100 },
    )
  })

  test('what each prompt rests on was answered, and is said in words', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { says, because } of asked(given).prompts) {
          expect(says).not.toContain('{count}')
          for (const { question, row, label, answer } of because) {
            expect(label).not.toBe('')
            if (!row) continue
            const said = rowsOf(given[question]).find((one) => one.row === row)
            expect(['present', 'suspected', 'not-present', 'not-known']).toContain(said?.state)
            expect(answer).not.toBe('')
          }
        }
      }),
      { numRuns: 100 },
    )
  })
})

const indicatorsOf = (form: FormDefinition) =>
  questionsOf(form).filter((question) => question.kind === 'indicators')
const withIndicators = withPrompts.filter(({ form }) => indicatorsOf(form).length > 0)

describe.each(withIndicators.map(({ file, form }) => [file, form] as const))('%s', (_, form) => {
  const lists = indicatorsOf(form)
  const { answers, asked } = asking(form)

  test('one more indicator never lowers what is suggested', { timeout: 30_000 }, () => {
    const rank = (given: Answers) =>
      (form.levels ?? []).findIndex(({ id }) => id === asked(given).suggested?.id)
    const line = fc
      .constantFrom(...lists)
      .chain((list) => fc.tuple(fc.constant(list), fc.constantFrom(...list.rows)))
    fc.assert(
      fc.property(answers, line, (given, [list, { id }]) => {
        const others = rowsOf(given[list.id]).filter(({ row }) => row !== id)
        const more = { ...given, [list.id]: { value: [...others, { row: id, state: 'present' }] } }
        expect(rank(more)).toBeGreaterThanOrEqual(rank(given))
      }),
      { numRuns: 100 },
    )
  })
})
