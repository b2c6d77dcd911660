import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Answers } from '#shared/form/answers/answers.ts'
import { redact } from '#shared/form/document/document.ts'
import { freezeWithGuidance } from '#shared/form/document/freeze-with-guidance.ts'
import { indicatorTool } from '#test/factories/indicator-tool.ts'
import { nwg } from '#test/unit/form/form-factory.ts'
import { Document } from '#web/document/document.tsx'
import { GuidancePanel } from '#web/document/guidance/guidance-panel.tsx'

const on = '2026-11-21'
const tool = indicatorTool()

const twoMedium = (opinion?: string, reason?: string): Answers => ({
  '1.3': { value: 'city' },
  '2': {
    value: [
      { row: 'gifts', state: 'present', evidence: 'A phone' },
      { row: 'clients', state: 'present' },
    ],
  },
  ...(opinion ? { '3.2': { value: opinion } } : {}),
  ...(reason ? { '3.3': { value: reason } } : {}),
})

const guidanceOf = (answers: Answers) => {
  const { guidance } = freezeWithGuidance(tool, answers, { on })
  if (!guidance) throw new Error('The tool has prompts')
  return guidance
}

const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

const panel = (answers: Answers, voice: 'you' | 'they' = 'you') =>
  renderToStaticMarkup(
    <GuidancePanel
      guidance={guidanceOf(answers)}
      voice={voice}
      headingLevel={2}
      link={({ question, row }) => `#${question}-${row}`}
      reason="#why"
    />,
  )

describe('what a tool says beside the opinion', () => {
  it('says what was counted, which answers led to it, and what the tool asks for next', () => {
    const html = panel(twoMedium())
    expect(textOf(html)).toContain('2 medium indicators: this tool asks for a referral to MASH')
    expect(html).toContain(
      '<a class="govuk-link" href="#2-clients">Adults who may exploit are in contact with the child</a>: Present',
    )
    expect(textOf(html)).toContain('Hold a strategy meeting in Tarnwick')
    expect(textOf(html)).toContain('Your own opinion No level given')
  })

  it.each([
    ['medium', undefined, false],
    ['high', 'You went above what the tool suggests (Medium).', true],
    ['low', 'You went below what the tool suggests (Medium).', true],
  ])('an opinion of %s stands, and says how it departs', (opinion, words, asks) => {
    const text = textOf(panel(twoMedium(opinion)))
    expect(text).toContain('Your opinion stands.')
    if (words) expect(text).toContain(words)
    expect(text.includes('You have not said why yet')).toBe(asks)
    expect(textOf(panel(twoMedium(opinion, 'She told me more.')))).not.toContain('not said why')
  })

  it('below a floor the reason is needed', () => {
    const young = { '1.2': { value: { day: '1', month: '2', year: '2015' } }, '3.2': { value: 'low' } }
    const text = textOf(panel(young))
    expect(text).toContain('A child under 13 cannot be recorded as low with this tool')
    expect(text).toContain('You went below the lowest level that the tool allows for this child (Medium).')
    expect(text).toContain('before this is sent')
  })

  it('stays in the document that is sent, in the voice of its readers', () => {
    const document = freezeWithGuidance(tool, twoMedium('high'), { on })
    const html = renderToStaticMarkup(<Document document={document} headingLevel={2} />)
    expect(textOf(html)).toContain(
      'The practitioner went above what the tool suggests (Medium). The reason was not given.',
    )
    expect(html).not.toContain('href="#2-')
  })

  it('is not there for a form that has no rules of its own', () => {
    expect(freezeWithGuidance(nwg(), {}, { on }).guidance).toBeUndefined()
  })

  it('tells nobody an answer that is kept from them', () => {
    const document = freezeWithGuidance(tool, twoMedium(), { on })
    const secret = {
      ...document,
      sections: document.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) =>
          one.id === '2' ? { ...one, audience: 'intelligence' as const } : one,
        ),
      })),
    }
    const answers = (seen: typeof document) => seen.guidance?.prompts[0]?.because.map(({ answer }) => answer)
    expect(answers(redact(secret, []))).toEqual(['Withheld', 'Withheld'])
    expect(answers(redact(secret, ['intelligence']))).toEqual(['Present', 'Present'])
  })
})
