import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answers, Row } from '#shared/form/answers/answers.ts'
import type { Question } from '#shared/form/format/definition.ts'
import { listTools } from '#shared/tools/index.ts'
import { shownValues, typedAnswers } from '#web/forms-as-data/marks-as-choices.ts'
import { aSection } from './a-section.ts'

describe('a mark among the choices', () => {
  const section = aSection([
    {
      kind: 'choice',
      id: '4.2',
      label: 'Other assessments',
      options: [{ value: 'yes', label: 'Yes' }],
      marks: ['not-known'],
    },
    { kind: 'text', id: '2.3', label: 'Aliases', marks: ['not-known'] },
  ])

  it('is read as a mark and not as an answer', () => {
    expect(typedAnswers(section, { '4.2': ['~not-known'] }).answers).toEqual({ '4.2': { mark: 'not-known' } })
  })

  it('is shown as the choice that was made', () => {
    expect(shownValues(section, { '4.2': { mark: 'not-known' } })).toEqual({ '4.2': ['~not-known'] })
  })

  it('leaves text alone that begins with the sign', () => {
    expect(typedAnswers(section, { '2.3': ['~not-known'] }).answers).toEqual({
      '2.3': { value: '~not-known' },
    })
  })

  it('keeps the mark of a text in its own control', () => {
    expect(shownValues(section, { '2.3': { mark: 'not-known' } })).toEqual({ '2.3.mark': ['not-known'] })
  })

  it('drops a mark that does not exist', () => {
    expect(typedAnswers(section, { '4.2': ['~whatever'] }).answers).toEqual({})
  })
})

describe('showing answers and reading them again', () => {
  const sections = listTools().flatMap((tool) => tool.sections)
  const questions = sections.flatMap((section) =>
    section.questions
      .filter(({ answeredBy }) => answeredBy !== 'manager')
      .map((question) => ({ section, question })),
  )

  it('loses nothing of any question of any form that is shipped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.string({ minLength: 1 }), fc.nat(), (chosen, text, n) => {
        const { section, question } = chosen
        const answers: Answers = answerTo(question, text, n)
        expect(typedAnswers(section, shownValues(section, answers)).answers).toEqual(answers)
      }),
      { numRuns: 500 },
    )
  })
})

function answerTo(question: Question, typed: string, n: number): Answers {
  const text = typed.replaceAll('\r', '').trim() || 'x'
  const mark = question.marks?.[n % 3]
  if (mark) return { [question.id]: { mark } }
  if (question.kind === 'indicators') {
    const line = question.rows[n % question.rows.length]?.id ?? ''
    const row: Row = { row: line, state: 'present' }
    if (question.evidence !== 'none') row.evidence = text
    return { [question.id]: { value: [row], more: text } }
  }
  if (question.kind === 'choice' || question.kind === 'choices' || question.kind === 'scale') {
    const value = question.options[n % question.options.length]?.value ?? ''
    return { [question.id]: { value: question.kind === 'choices' ? [value] : value } }
  }
  if (question.kind === 'date' || question.kind === 'date-of-birth')
    return { [question.id]: { value: { day: text, month: '', year: '2012' } } }
  if (question.kind === 'need-to-know')
    return { [question.id]: { value: [{ someone: text, told: 'yes' }, { recipient: text }] } }
  if (question.kind === 'repeat' || question.kind === 'checklist') return {}
  return { [question.id]: { value: text } }
}
