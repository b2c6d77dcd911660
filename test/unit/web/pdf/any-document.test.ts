import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FrozenAnswer, FrozenQuestion } from '#shared/form/document/document.ts'
import { formWith, paperOf, paperWith, reference } from '#test/factories/papers.ts'
import { expectSound } from '#test/pdf/expect-sound.ts'
import { findNodes, readPdf } from '#test/pdf/read-pdf.ts'
import type { Paper } from '../../../../web/pdf/content/blocks.ts'
import { textsOf } from '../../../../web/pdf/content/texts.ts'
import { MISSING, makePdf } from '../../../../web/pdf/make-pdf.ts'
import { hasMissingLetters } from '../../../../web/pdf/text/missing-letters.ts'
import { typefaces } from '../../../../web/pdf/text/typefaces.ts'

const odd = fc.constantFrom(
  '<b>bold</b> & "quoted" (brackets) \\(escaped) ) (',
  '%PDF-1.7 endobj stream EMC BT ET >> << /Artifact BMC',
  'عائشہ بٹ (2011) said: “نہیں”',
  'e\u0301 \u202eturned\u202c \u200bzero \ufeff mark',
  'line one\nline two\r\n\r\nline four\u2028end',
  '\ud800 half of a letter',
  '👩‍👧 and 王小明',
  'x'.repeat(700),
  '\t \u00a0 ',
)
const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), odd, fc.lorem())
/** A question always has words. */
const label = text.map((words) => `Q${words}`)

const answer: fc.Arbitrary<FrozenAnswer> = fc.oneof(
  fc.constant({ as: 'empty' } as const),
  fc.constant({ as: 'withheld', audience: 'intelligence' } as const),
  fc.record({ as: fc.constant('mark' as const), mark: fc.constant('not-known' as const), text: label }),
  fc.record({ as: fc.constant('text' as const), text }),
  fc.record({ as: fc.constant('list' as const), items: fc.array(text, { minLength: 1, maxLength: 6 }) }),
  fc.integer({ min: 1, max: 7 }).chain((columns) =>
    fc.record({
      as: fc.constant('rows' as const),
      columns: fc.array(label, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { maxLength: 12 }),
    }),
  ),
)
const question: fc.Arbitrary<Partial<FrozenQuestion>> = fc.record(
  { label, answer, number: fc.constantFrom('1', '5.2a'), originalLabel: label },
  { requiredKeys: ['label', 'answer'] },
)

const { regular } = typefaces()
/** With the warning that stands after the title where letters are missing. */
const warned = (paper: Paper): Paper => {
  const [title, ...rest] = paper.blocks
  if (!title || !paper.blocks.flatMap(textsOf).some((one) => hasMissingLetters(one, regular))) return paper
  return { ...paper, blocks: [title, { kind: 'paragraph', text: MISSING }, ...rest] }
}

test('whatever is asked and answered is in the tree of the PDF, in its order, and nothing stands outside', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(question, { minLength: 1, maxLength: 12 }), async (questions) => {
      const paper = paperWith(formWith(...questions))
      expectSound(readPdf(await makePdf(paper)), warned(paper))
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('a heading never stands at the foot of a page without what it heads', async () => {
  const fact = { label: 'Asked', answer: { as: 'text', text: 'Said' } } as const
  for (let facts = 20; facts < 34; facts++) {
    const paper = paperOf(
      { kind: 'facts', facts: Array.from({ length: facts }, () => fact) },
      { kind: 'heading', level: 2, text: 'The form' },
      { kind: 'heading', level: 3, text: 'Its section' },
      { kind: 'facts', facts: [fact] },
    )
    const pdf = readPdf(await makePdf(paper))
    const pages = pdf.sheets.map(({ marked }) => [...marked.values()])
    const at = pages.findIndex((words) => words.includes('The form'))
    expect(pages[at]?.slice(-4)).toEqual(['The form', 'Its section', 'Asked', 'Said'])
    expect(findNodes(pdf.root, 'H1')[0]?.text).toBe(`Referral ${reference}`)
  }
})
