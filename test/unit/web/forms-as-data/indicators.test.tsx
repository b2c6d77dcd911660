import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { parseFields } from '#shared/form/answers/parse-fields.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { sectionOf } from '#test/unit/form/form-factory.ts'
import { emptyState } from '#web/forms/form-state.ts'
import { shownValues, typedAnswers } from '#web/forms-as-data/marks-as-choices.ts'
import { SectionFields } from '#web/forms-as-data/section-fields.tsx'

const tool = indicatorTool()
const indicators = sectionOf(tool, 'medium')
const opinion = sectionOf(tool, 'opinion')

function htmlOf(
  section: typeof indicators,
  answers: Answers = {},
  errors: { field: string; message: string }[] = [],
) {
  const page = {
    section,
    answers,
    form: { ...emptyState(), values: shownValues(section, answers), errors },
    origins: {},
    recipients: [],
    confirm: [],
  }
  return renderToStaticMarkup(<SectionFields page={page} all={answers} />)
}

const answered: Answers = {
  '2': {
    value: [
      { row: 'gifts', state: 'present', evidence: 'A new phone each month' },
      { row: 'missing', state: 'not-known' },
      { row: 'clients', evidence: 'Seen at the gate' },
    ],
  },
}

describe('a list of indicators', () => {
  it('says how many are answered; evidence alone is no answer', () => {
    expect(htmlOf(indicators)).toMatch(/>0<\/span> of 3 answered/)
    expect(htmlOf(indicators, answered)).toMatch(/>2<\/span> of 3 answered/)
  })

  it('gives each indicator a legend, its states, and a way to take an answer back', () => {
    const html = htmlOf(indicators, answered)
    expect(html.match(/<legend class="hub-indicator__words">/g)).toHaveLength(3)
    expect(html.match(/name="2\[gifts\]\.state"/g)).toHaveLength(5)
    expect(html).toMatch(
      /name="2\[gifts\]\.state" type="radio" checked="" value="present"|checked=""[^>]*value="present"/,
    )
    expect(html).toContain('>No answer</label>')
  })

  it('takes an answer back when that is chosen, and keeps the evidence that was typed', () => {
    const { answers } = parseFields(indicators, [
      ['2[gifts].state', ''],
      ['2[gifts].evidence', 'A new phone'],
    ])
    expect(answers).toEqual({ '2': { value: [{ row: 'gifts', evidence: 'A new phone' }] } })
  })

  it('shows the better words, and keeps the instrument’s own in view', () => {
    const html = htmlOf(indicators)
    expect(html).toContain('>Adults who may exploit are in contact with the child</legend>')
    expect(html).toContain('On the form: ‘Associates with risky adults’')
  })

  it('never hides evidence that is typed or wrong', () => {
    const kept = (html: string) => html.match(/hub-indicator__evidence--keep/g)?.length ?? 0
    expect(kept(htmlOf(indicators))).toBe(0)
    expect(kept(htmlOf(indicators, answered))).toBe(2)
    const errors = [{ field: '2[missing].evidence', message: 'Enter the evidence' }]
    const html = htmlOf(indicators, {}, errors)
    expect(kept(html)).toBe(1)
    expect(html).toContain('aria-describedby="2-missing--evidence-error"')
  })

  it('comes back from its page as it was', () => {
    expect(typedAnswers(indicators, shownValues(indicators, answered)).answers).toEqual(answered)
  })
})

describe('a scale', () => {
  it('shows what each step looks like, with "not known" as one more choice', () => {
    const html = htmlOf(opinion)
    expect(html).toContain('<li>Safe and warm</li><li>An adult who listens</li>')
    expect(html).toMatch(/name="3\.1"[^>]*value="~not-known"/)
  })
})

describe('the extra space of a question', () => {
  it('is there for every question but a plain paragraph, open only when something is in it', () => {
    const html = htmlOf(opinion, { '3.1': { value: 'low', more: 'Except on Fridays' } })
    expect(html).toMatch(/<details class="hub-note" open="">.*name="3\.1\.more"/)
    expect(html).toMatch(/<details class="hub-note"><summary[^>]*>Add a note<span[^>]*> to ‘Your own opinion/)
    expect(html).not.toContain('3.3.more')
  })
})
