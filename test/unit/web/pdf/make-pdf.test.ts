import { beforeAll, describe, expect, test } from 'vitest'
import { filledIn, formWith, paperWith, reference } from '#test/factories/papers.ts'
import { expectSound } from '#test/pdf/expect-sound.ts'
import { findNodes, type PdfNode, type ReadPdf, readPdf } from '#test/pdf/read-pdf.ts'
import type { Paper } from '../../../../web/pdf/content/blocks.ts'
import { makePdf } from '../../../../web/pdf/make-pdf.ts'

const made = async (paper: Paper): Promise<ReadPdf> => readPdf(await makePdf(paper))

describe('A school’s assessment and referral form', () => {
  const paper = paperWith(
    filledIn('nwg', '2017', { 'child.name': { value: 'Łucja Ștefănescu' } }),
    filledIn('marf', '1'),
  )
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await made(paper)
  })

  test('is a tagged PDF in English that shows its title and says that it keeps to PDF/UA', () => {
    expect(pdf).toMatchObject({
      title: `Referral ${reference} OFFICIAL-SENSITIVE`,
      language: 'en-GB',
      marked: true,
      displaysTitle: true,
    })
    expect(pdf.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('has every question and answer in order, and reference, marking and number on each page', () => {
    expectSound(pdf, paper)
    expect(pdf.root.text).toContain('Łucja Ștefănescu')
  })

  test('has headings that skip no level, and a bookmark for each', () => {
    const headings = findNodes(pdf.root, 'H1', 'H2', 'H3')
    const levels = headings.map(({ role }) => Number(role.slice(1)))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    expect(pdf.bookmarks.map(({ title }) => title)).toEqual(headings.map(({ text }) => text))
    expect(pdf.bookmarks.filter(({ level }) => level === 2)).toHaveLength(
      headings.filter(({ role }) => role === 'H3').length,
    )
  })

  test('has lists whose items have a label and a body, and nothing else', () => {
    const roles = ({ children }: PdfNode) => children.map(({ role }) => role)
    for (const list of findNodes(pdf.root, 'L')) expect(new Set(roles(list))).toEqual(new Set(['LI']))
    for (const item of findNodes(pdf.root, 'LI')) expect(roles(item)).toEqual(['Lbl', 'LBody'])
  })
})

test('a table of 50 rows goes over pages, with heads for its columns and rows', async () => {
  const columns = ['Name', 'Relationship', 'What they know']
  const rows = Array.from({ length: 50 }, (_, row) => [
    `Person ${row}`,
    row % 3 === 0 ? '' : 'Aunt',
    'They said so. '.repeat(row % 7),
  ])
  const paper = paperWith(formWith({ number: '4', label: 'Family', answer: { as: 'rows', columns, rows } }))

  const pdf = await made(paper)

  expectSound(pdf, paper)
  expect(pdf.sheets.length).toBeGreaterThan(2)
  const [table] = findNodes(pdf.root, 'Table')
  expect(table?.children.map(({ role }) => role)).toEqual(['Caption', 'THead', 'TBody'])
  expect(table?.children[0]?.text).toBe('4 Family')
  expect(findNodes(table as PdfNode, 'TH').map(({ scope }) => scope)).toEqual([
    ...columns.map(() => 'Column'),
    ...rows.map(() => 'Row'),
  ])
  for (const row of findNodes(table as PdfNode, 'TR')) expect(row.children).toHaveLength(columns.length)
  // The heads stand again on each further page, for the eye alone.
  for (const { artifacts } of pdf.sheets.slice(1)) expect(artifacts).toContain(columns.join(''))
})

test('rows with more columns than the page has room for are tables of their own', async () => {
  const columns = ['Name', 'Born', 'School', 'Address', 'Telephone', 'Language']
  const rows = [columns.map((column) => `${column} one`), columns.map(() => '')]
  const paper = paperWith(formWith({ label: 'Family', answer: { as: 'rows', columns, rows } }))

  const pdf = await made(paper)

  expectSound(pdf, paper)
  const tables = findNodes(pdf.root, 'Table')
  expect(tables.map(({ children }) => children[0]?.text)).toEqual(['Family: 1 of 2', 'Family: 2 of 2'])
  expect(findNodes(tables[0] as PdfNode, 'TH').map(({ text, scope }) => [text, scope])).toEqual(
    columns.map((column) => [column, 'Row']),
  )
})

test('an answer of 20,000 letters is there to its last, with its line breaks', async () => {
  const text = `First line\n\n${'A long story about a Friday. '.repeat(700)}\nLast line`
  const paper = paperWith(formWith({ answer: { as: 'text', text } }, { label: 'After it' }))

  const pdf = await made(paper)

  expectSound(pdf, paper)
  expect(pdf.sheets.length).toBeGreaterThan(4)
})

test('not answered, not known, kept from the reader and the form’s own words are said in words', async () => {
  const paper = paperWith(
    formWith(
      { answer: { as: 'empty' } },
      { answer: { as: 'empty' }, answeredBy: 'manager' },
      { answer: { as: 'mark', mark: 'not-known', text: 'Not known' } },
      { answer: { as: 'withheld', audience: 'intelligence' } },
      { answer: { as: 'text', text: 'x' }, originalLabel: 'Promiscuity' },
    ),
  )

  const answers = findNodes((await made(paper)).root, 'LI').map(({ children }) => children[1]?.text)
  expect(answers).toEqual([
    'Not answered',
    'For the manager to answer',
    'Not known',
    'Withheld; there may be an answer. Take the referral to see this. If somebody else has it, ask them or a MASH manager.',
    'x',
  ])
  expect((await made(paper)).root.text).toContain('The form’s own words: “Promiscuity”')
})
