import { describe, expect, test } from 'vitest'
import { filledIn, formWith, paperOf, paperWith, reference } from '#test/factories/papers.ts'
import { bare, expectedText } from '#test/pdf/expected-text.ts'
import { readWord, wordsOf } from '#test/word/read-word.ts'
import { findXml } from '#test/word/read-xml.ts'
import type { Paper } from '../../../web/pdf/content/blocks.ts'
import { makeWord } from '../../../web/word/make-word.ts'

const made = async (paper: Paper) => readWord(await makeWord(paper))
/** Bullets are drawn by Word and are no text. */
const said = (paper: Paper) => bare(paper.blocks.map(expectedText).join('')).replaceAll('•', '')

describe('a Word document of a form', () => {
  const paper: Paper = {
    ...paperWith(filledIn('nwg', '2017', { 'child.name': { value: 'Łucja Ștefănescu' } })),
    copyFor: 'Copy for Safeguarding office, Hollin Bank Academy',
  }

  test('is in English and has its title, and each page says how it is to be handled and whose it is', async () => {
    const word = await made(paper)
    expect(word.title).toBe(`Referral ${reference} OFFICIAL-SENSITIVE`)
    expect(word.language).toBe('en-GB')
    for (const edge of [word.header, word.footer]) {
      expect(edge).toContain(`${reference}\tOFFICIAL-SENSITIVE\tPage `)
      expect(edge).toContain('NUMPAGES')
      expect(edge).toContain('Copy for Safeguarding office, Hollin Bank Academy')
    }
  })

  test('says what the paper says, in its order', async () => {
    const word = await made(paper)
    expect(bare(word.text)).toBe(said(paper))
    expect(word.text).toContain('Łucja Ștefănescu')
  })

  test('has real headings that skip no level', async () => {
    const levels = (await made(paper)).paragraphs.flatMap(
      ({ style }) => /^Heading(\d)$/.exec(style ?? '')?.[1] ?? [],
    )
    expect(levels.filter((level) => level === '1')).toHaveLength(1)
    levels.forEach((level, index) => {
      expect(Number(level) - Number(levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    })
    const headings = paper.blocks.filter(({ kind }) => kind === 'heading')
    expect(levels).toHaveLength(headings.length)
  })
})

test('the head of a table is told as its head, and stands again on each page', async () => {
  const columns = ['Name', 'Relationship', 'What they know']
  const rows = Array.from({ length: 50 }, (_, row) => [`Person ${row}`, '', 'They said so.'])
  const word = await made(
    paperWith(formWith({ number: '4', label: 'Family', answer: { as: 'rows', columns, rows } })),
  )
  const [table] = findXml(word.body, 'w:tbl')
  const trs = table ? findXml(table, 'w:tr') : []
  expect(trs).toHaveLength(51)
  expect(trs.map((tr) => findXml(tr, 'w:tblHeader').length)).toEqual([1, ...rows.map(() => 0)])
  expect(trs[0] && findXml(trs[0], 'w:tc').map(wordsOf)).toEqual(columns)
  for (const tr of trs) expect(findXml(tr, 'w:tc')).toHaveLength(columns.length)
})

test('words from right to left are set so, and what begins from the left is not', async () => {
  const word = await made(
    paperOf(
      { kind: 'paragraph', text: 'هي تعرفه' },
      { kind: 'paragraph', text: 'She says “هي تعرفه” of him' },
    ),
  )
  expect(word.paragraphs.slice(-2).map(({ fromRight }) => fromRight)).toEqual([true, false])
})

test.each([
  ['controls', 'a\u0000b\u0007c\u001fd'],
  ['half a character', 'a\ud83db'],
  ['markup', '<w:p>&amp; "quoted" \'too\' ]]>'],
  ['characters that stand for none', 'a\uffffb\ufffec'],
  ['marks of direction', 'a\u202eb\u2066c'],
])('%s do not break the file', async (_, text) => {
  const word = await made(paperOf({ kind: 'paragraph', text }))
  expect(bare(word.paragraphs.at(-1)?.text ?? '')).toBe(bare(text).replace(/[\ufffe\uffff]/g, ''))
})

test('a text of 20,000 letters is there to its last, with its line breaks', async () => {
  const text = `First line\n\n${'A long story about a Friday. '.repeat(700)}\nLast line`
  const word = await made(paperOf({ kind: 'paragraph', text }))
  expect(word.paragraphs.at(-1)?.text).toBe(text)
})
