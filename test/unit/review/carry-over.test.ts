import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/form/answers/answers.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'
import { carryOver } from '#shared/review/carry-over.ts'
import { findTool } from '#shared/tools/index.ts'
import { tool } from './versions.ts'

const answers = {
  '1': { value: 'Ada' },
  '2': { value: 'Sings', more: 'Every week' },
  '3': { value: { day: '1', month: '2', year: '2026' } },
  '4': { value: 'Tamsin' },
  '5': { value: [{ row: 'missing', state: 'present', evidence: 'Twice' }] },
  '7': { value: 'some' },
}
const carry = (to: FormDefinition, sameAuthor = true) =>
  carryOver({ definition: tool, answers, sentOn: '2026-02-03', sameAuthor }, to)

const change = (by: (question: FormDefinition['sections'][number]['questions'][number]) => object) =>
  ({
    ...tool,
    version: '2',
    sections: tool.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, ...by(question) })),
    })),
  }) as FormDefinition

describe('what a review starts from', () => {
  it('is what was said, but for the days of the assessment', () => {
    const { '3': _, ...rest } = answers
    const carried = carry(tool)
    expect(Object.assign({}, ...Object.values(carried))).toEqual(rest)
    expect(Object.keys(carried)).toEqual(['child', 'signs'])
  })

  it('leaves out who wrote it where somebody else writes the review', () => {
    expect(carry(tool, false).child).not.toHaveProperty('4')
    expect(carry(tool, false).child).toHaveProperty('1')
  })

  it('goes to the question of the same role where the next version of the tool has another number', () => {
    const carried = carry(change(({ id }) => (id === '2' ? { id: '20' } : {})))
    expect(carried.child).toEqual({
      '1': answers['1'],
      '20': answers['2'],
      '4': answers['4'],
    })
  })

  it('leaves behind what the next version does not offer: another kind, an option, an indicator', () => {
    const next = change((question) => {
      if (question.id === '1') return { kind: 'paragraph' }
      if (question.kind === 'indicators') return { rows: question.rows.filter(({ id }) => id !== 'missing') }
      if (question.id === '7' && 'options' in question)
        return { options: question.options.filter(({ value }) => value !== 'some') }
      return {}
    })
    expect(carry(next)).toEqual({ child: { '2': answers['2'], '4': answers['4'] } })
  })

  it('says that the hub has told those whom the author left to it, so that they are not told the same again', () => {
    const nwg = findTool('nwg', '2017') as FormDefinition
    const rows: Row[] = [
      { recipient: 'police', told: 'no' },
      { someone: 'A neighbour', told: 'yes', by: 'Tamsin' },
    ]
    const carried = carryOver(
      {
        definition: nwg,
        answers: { '8.3': { value: 'A man with a van' }, '8.3-told': { value: rows } },
        sentOn: '2026-02-03',
        sameAuthor: true,
      },
      nwg,
    )
    expect(carried.analysis?.['8.3-told']?.value).toEqual([
      {
        recipient: 'police',
        told: 'yes',
        when: { day: '3', month: '2', year: '2026' },
        by: 'The referral hub, with the last version',
      },
      rows[1],
    ])
  })
})
