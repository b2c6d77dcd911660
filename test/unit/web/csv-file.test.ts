import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PublishedTable } from '#shared/management/publish.ts'
import { csvOf, rowsOf } from '../../../web/app/mash/dashboard/csv-file.ts'

/** Reads a file as RFC 4180 has it, apart from the library that wrote it. */
function readCsv(file: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy
  for (let at = 1; at < file.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const found = cell.exec(file)
    if (!found) throw new Error(`Not a cell, at ${at}`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '+44',
    '-2',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '＝1',
    'a,b',
    'say "no"',
    'one\r\ntwo',
  ),
)

describe('a file of numbers', () => {
  it('holds what it was given, cell by cell, and no cell that is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(texts, texts, fc.nat()), { minLength: 1 }), (rows) => {
        const file = csvOf(rows)
        expect(file.startsWith('\ufeff')).toBe(true)
        const read = readCsv(file)
        expect(read).toHaveLength(rows.length)
        rows.forEach(([first, second, number], index) => {
          const cells = read[index] as string[]
          expect(cells[2]).toBe(String(number))
          ;[first, second].forEach((text, column) => {
            expect([text, `'${text}`]).toContain(cells[column])
            expect(cells[column]).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
          })
        })
      }),
    )
  })

  const table: PublishedTable = {
    id: 'again',
    title: 'Sent again',
    rowHeading: 'Agency',
    columns: ['Again', 'First'],
    rows: [
      { label: '=cmd|calc', cells: ['few', 40], total: 45 },
      { label: 'Health', cells: ['held-back', 10], total: 'held-back' },
    ],
    totals: { cells: [10, 50], total: 60 },
    tooFew: false,
  }

  it('says what it holds in its first row, and in words what is not said', () => {
    expect(readCsv(csvOf(rowsOf(table, 'May 2026')))).toEqual([
      ['Sent in', 'Agency', 'Again', 'First', 'Together'],
      ['May 2026', "'=cmd|calc", 'fewer than 5', '40', '45'],
      ['May 2026', 'Health', 'not said', '10', 'not said'],
      ['May 2026', 'Together', '10', '50', '60'],
    ])
  })

  it('has rows of one width, also where there is too little to say', () => {
    const rows = readCsv(csvOf(rowsOf({ ...table, rows: [], tooFew: true }, 'May 2026')))
    expect(rows.map(({ length }) => length)).toEqual([5, 5])
  })
})
