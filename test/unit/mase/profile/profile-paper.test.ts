import { expect, test } from 'vitest'
import type { ProfileReport } from '#shared/mase/profile-report.ts'
import { bare, expectedText } from '#test/pdf/expected-text.ts'
import { readPdf } from '#test/pdf/read-pdf.ts'
import { readWord } from '#test/word/read-word.ts'
import { profilePaper } from '../../../../web/app/mase/profile/profile-paper.ts'
import { makePdf } from '../../../../web/pdf/make-pdf.ts'
import { makeWord } from '../../../../web/word/make-word.ts'

const report: ProfileReport = {
  title: 'Problem profile, October to December 2026',
  partnership: 'Larkmere',
  period: 'October to December 2026',
  edition: 2,
  state: 'finished',
  provenance: 'Finished by Soraya Whitlock (MASE coordinator) on 20 January 2027 at 10am',
  sections: [
    {
      id: 'locations',
      title: 'Locations',
      blocks: [
        { kind: 'heading', text: 'Hotels' },
        { kind: 'paragraph', text: 'Three stand out.' },
        { kind: 'list', items: ['Owners were seen', 'A visit is due'] },
        {
          kind: 'table',
          caption: 'By day of the week',
          header: ['Day', 'Times spoken of'],
          rows: [
            ['Friday', '10'],
            ['Saturday', 'Fewer than 5'],
          ],
        },
        { kind: 'note', text: 'Small numbers are not said.' },
      ],
    },
  ],
}

test('a problem profile is the same in a sound PDF and in Word, marked, with its headings and tables', async () => {
  const paper = profilePaper(report, '2026-Q4-2', 'LKM')
  expect(paper).toMatchObject({ marking: 'OFFICIAL-SENSITIVE', reference: 'LKM-profile-2026-Q4-2' })
  const said = bare(paper.blocks.map(expectedText).join(''))
  const pdf = readPdf(await makePdf(paper))
  expect(pdf).toMatchObject({ language: 'en-GB', marked: true, misplaced: [] })
  expect(bare(pdf.root.text)).toBe(said)
  for (const { artifacts, unmarked } of pdf.sheets) {
    expect(unmarked).toEqual([])
    expect(artifacts).toContain('OFFICIAL-SENSITIVE')
  }
  const word = readWord(await makeWord(paper))
  expect(bare(word.text)).toBe(said)
})
