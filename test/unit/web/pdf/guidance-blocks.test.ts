import { expect, it } from 'vitest'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { nwg } from '#test/unit/form/form-factory.ts'
import { formBlocks } from '#web/pdf/content/form-blocks.ts'

const on = '2026-11-21'
const present = { value: ['gifts', 'missing'].map((row) => ({ row, state: 'present', evidence: 'Seen' })) }

it('says on paper what the tool suggested, why, and how the opinion lies to it', () => {
  const document = freezeWithGuidance(indicatorTool(), { '2': present, '3.2': { value: 'high' } }, { on })
  const [, , heading, facts] = formBlocks(document)
  expect(heading).toMatchObject({ kind: 'heading', text: 'What this tool suggests' })
  expect(facts).toMatchObject({
    facts: [
      { label: 'The tool suggests', answer: { text: 'Medium' } },
      { label: 'The practitioner’s opinion', answer: { text: 'High' } },
      { label: 'How they differ', answer: { text: expect.stringContaining('The reason was not given.') } },
      {
        label: '2 medium indicators: this tool asks for a referral to MASH',
        answer: { items: expect.arrayContaining(['Unexplained gifts: Present', 'Goes missing: Present']) },
      },
    ],
  })
})

it('says nothing of a form without rules of its own', () => {
  const texts = JSON.stringify(formBlocks(freezeWithGuidance(nwg(), {}, { on })))
  expect(texts).not.toContain('What this tool suggests')
})
