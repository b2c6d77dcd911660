import { beforeAll, describe, expect, test } from 'vitest'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { PaperContent } from '#shared/mase/pack.ts'
import { packFor, verdictsFor } from '#shared/mase/pack-for.ts'
import { voltHeadings } from '#shared/referral/volt.ts'
import { itemWith } from '#test/factories/meetings.ts'
import { actionWith, contentWith, readerWith, recordWith, referralWith } from '#test/factories/packs.ts'
import { bare, expectedText } from '#test/pdf/expected-text.ts'
import { findNodes, type ReadPdf, readPdf } from '#test/pdf/read-pdf.ts'
import { textOfSheets } from '#test/pdf/text-of-sheets.ts'
import { type ReadWord, readWord } from '#test/word/read-word.ts'
import type { Paper } from '../../../../web/pdf/content/blocks.ts'
import { makePdf } from '../../../../web/pdf/make-pdf.ts'
import { packPaper } from '../../../../web/pdf/mase/pack-paper.ts'
import { makeWord } from '../../../../web/word/make-word.ts'

const copyFor = 'Police exploitation single point of contact, Larkmere Police'

/** Children, with what their forms say, and things without a child, under all four headings in turn. */
function agendaOf(count: number, words: (index: number) => string): PaperContent {
  const items = Array.from({ length: count }, (_, index): AgendaItem => {
    const heading = voltHeadings[index % 4] as AgendaItem['heading']
    const own = `LKM-${String(index).padStart(4, '0')}-0000-0`
    return heading === 'victims'
      ? itemWith({
          id: `i${index}`,
          heading,
          title: own,
          reference: own,
          because: 'review',
          presenter: 'police',
        })
      : itemWith({ id: `i${index}`, heading, kind: 'place', title: `Place ${index}: ${words(index)}` })
  })
  const records = new Map(
    items.flatMap(({ reference: own }, index) =>
      own ? [[own, recordWith(referralWith({ reference: own }), words(index))] as const] : [],
    ),
  )
  const actions = Array.from({ length: Math.ceil(count / 10) }, (_, index) =>
    actionWith({
      id: `a${index}`,
      words: words(index),
      dueOn: index % 2 ? '2027-04-30' : '2027-04-01',
    }),
  )
  return contentWith(items, { records, actions })
}

function paperOf(content: PaperContent): Paper {
  const reader = readerWith()
  const pack = packFor(content, {
    copyFor,
    contact: 'police',
    verdicts: verdictsFor(content, reader),
    edition: 2,
    sentAt: '2027-04-08T09:00:00.000Z',
    changed: ['New: LKM-0000-0000-0'],
  })
  return packPaper(pack, 'LKM')
}

/** Every sheet says how it is to be handled, whose it is, of which meeting, and which of how many; nothing overlaps. */
function expectSoundPdf(pdf: ReadPdf, paper: Paper): void {
  expect(bare(pdf.root.text)).toBe(bare(paper.blocks.map(expectedText).join('')))
  expect(pdf.sheets.flatMap(({ unmarked }) => unmarked)).toEqual([])
  expect(pdf.misplaced).toEqual([])
  pdf.sheets.forEach(({ artifacts }, index) => {
    const edge = `LKM-MASE-2027-04-14OFFICIAL-SENSITIVEPage ${index + 1} of ${pdf.sheets.length}`
    expect(bare(artifacts)).toContain(bare(`Copy for ${copyFor}`))
    expect(artifacts.endsWith(edge + edge)).toBe(true)
  })
}

const sameInWord = (word: ReadWord, paper: Paper) =>
  expect(bare(word.text)).toBe(bare(paper.blocks.map(expectedText).join('')).replaceAll('•', ''))

describe('the papers of a meeting', () => {
  const content = agendaOf(8, (index) => `as item ${index} has it`)
  const paper = paperOf(content)
  let pdf: ReadPdf
  let word: ReadWord

  beforeAll(async () => {
    pdf = readPdf(await makePdf(paper))
    word = readWord(await makeWord(paper))
  })

  test('are a tagged PDF in English with a title that names no child', () => {
    expect(pdf).toMatchObject({
      title: 'Agenda and papers: MASE of 14 April 2027 OFFICIAL-SENSITIVE',
      language: 'en-GB',
      marked: true,
      displaysTitle: true,
    })
    expectSoundPdf(pdf, paper)
  })

  test('are the same words in Word, with as many headings and the heads of its tables', () => {
    sameInWord(word, paper)
    expect(word.title).toBe(pdf.title)
    expect(word.language).toBe('en-GB')
    const headings = findNodes(pdf.root, 'H1', 'H2', 'H3').map(({ text }) => text)
    expect(
      word.paragraphs.filter(({ style }) => /^Heading/.test(style ?? '')).map(({ text }) => text),
    ).toEqual(headings)
    expect(word.header).toContain(`Copy for ${copyFor}`)
  })

  test('have the open actions before the items, what is overdue first', () => {
    const headings = findNodes(pdf.root, 'H2').map(({ text }) => text)
    expect(headings).toEqual([
      'What is new in edition 2',
      'Confidentiality',
      'Open actions',
      '1 Victims',
      '2 Offenders',
      '3 Locations',
      '4 Trends',
      'Next meeting',
    ])
    const [table] = findNodes(pdf.root, 'Table')
    expect(table && findNodes(table, 'TH').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['About', 'Action', 'Owner', 'Due']),
    )
    expect(table?.text).toContain('1 April 2027. Overdue. Open')
  })

  test('show a child by initials, and all that the meeting needs', async () => {
    const sheets = (await textOfSheets(await makePdf(paper))).join(' ')
    for (const words of [
      '1.1 LKM-0000-0000-0 M.Q.',
      'Medium risk, as assessed',
      'Hollin Bank Academy',
      'Blocker as item 0 has it',
      'Ask as item 0 has it',
      '3 March 2027',
      'Yes, a referral has been made',
      'Single point of contact, Larkmere Police',
    ])
      expect(sheets).toContain(words)
    expect(sheets).not.toMatch(/Merrin|Quillfeather|27 March 2012/)
  })
})

test.each([
  ['right to left', () => 'هي تعرفه من المدرسة, and more'],
  ['characters that steer', (index: number) => `a\u0000b\u202ec\ud83d ${index} \uffff`],
  ['letters that no typeface has', (index: number) => `名前 ${index} 👩‍👧`],
  ['very long texts', (index: number) => `${index} ${'A long story about a Friday. '.repeat(120)}`],
  ['one word without an end', (index: number) => `${index}${'x'.repeat(1_500)}`],
])('%s in every field leave both documents whole', async (_, words) => {
  const paper = paperOf(agendaOf(8, words))
  const pdf = readPdf(await makePdf(paper))
  expect(pdf.sheets.flatMap(({ unmarked }) => unmarked)).toEqual([])
  expect(pdf.misplaced).toEqual([])
  const word = readWord(await makeWord(paper))
  sameInWord(
    word,
    // No XML can hold the two characters that stand for none.
    JSON.parse(JSON.stringify(paper).replaceAll('\uffff', '')) as Paper,
  )
})

test('200 items are made into both documents in bounded time, and nothing overlaps', async () => {
  const paper = paperOf(agendaOf(200, (index) => `item ${index} `.repeat(20)))
  const started = performance.now()
  const file = await makePdf(paper)
  const made = performance.now()
  const document = await makeWord(paper)
  const done = performance.now()
  expect(made - started).toBeLessThan(12_000)
  expect(done - made).toBeLessThan(12_000)
  expectSoundPdf(readPdf(file), paper)
  sameInWord(readWord(document), paper)
}, 60_000)
