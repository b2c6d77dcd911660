import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { findProgress } from '#shared/form/progress/progress.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { leftOfForm, leftOfSection } from '#web/app/assessments/left-words.ts'
import { countIndicatorsIn } from '#web/forms-as-data/count-indicators.ts'

const tool = indicatorTool()

const linesOf = (answers: Answers) =>
  findProgress(tool, answers, '2026-11-21').sections.map((line, at) => {
    const section = tool.sections[at]
    return { ...line, filledIn: false, indicators: section && countIndicatorsIn(section, answers) }
  })
const lineOf = (answers: Answers) => {
  const line = linesOf(answers).find(({ section }) => section === 'medium')
  if (!line) throw new Error('The tool has such a section')
  return line
}
const said = (...rows: Record<string, string>[]): Answers => ({ '2': { value: rows } })

describe('what is left of a section with indicators', () => {
  it('says how many there are, how many are answered, and what evidence is still needed', () => {
    expect(leftOfSection(lineOf({}))).toBe('3 indicators')
    expect(leftOfSection(lineOf(said({ row: 'gifts', state: 'present' })))).toBe(
      '1 answer still needed, 1 of 3 indicators answered',
    )
  })

  it('says nothing once each is answered, or the list as a whole', () => {
    const each = ['gifts', 'missing', 'clients'].map((row) => ({ row, state: 'not-known' }))
    expect(leftOfSection(lineOf(said(...each)))).toBeUndefined()
    expect(leftOfSection(lineOf({ '2': { mark: 'not-applicable' } }))).toBeUndefined()
  })
})

describe('what is left of a form', () => {
  it('adds up its sections', () => {
    expect(leftOfForm({ lines: linesOf(said({ row: 'gifts', state: 'present' })) })).toBe(
      '1 section not started, 1 answer still needed, 2 indicators not answered',
    )
  })
})
