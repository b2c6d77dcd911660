import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { TableBlock } from '../pdf/content/blocks.ts'
import { textRuns } from './word-text.ts'

/** What stands between the margins of an A4 sheet, in twentieths of a point. */
const MEASURE = 9_638

/** A table with its name above it, whose head stands again on each further sheet and is told as the head. */
export function wordTable({ caption, note, columns, rows }: TableBlock): (Paragraph | Table)[] {
  const width = Math.floor(MEASURE / Math.max(1, columns.length))
  const cell = (text: string, bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      children: [new Paragraph(textRuns(text, bold ? { bold } : {}))],
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, ...textRuns(caption) }),
    ...(note ? [new Paragraph({ style: 'Note', keepNext: true, ...textRuns(note) })] : []),
    new Table({
      width: { size: MEASURE, type: WidthType.DXA },
      columnWidths: columns.map(() => width),
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        firstColumn: true,
        lastRow: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map((column) => cell(column, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              children: columns.map((_, place) => cell(row[place] || 'Not answered', place === 0)),
            }),
        ),
      ],
    }),
    // Word needs a paragraph between two tables, or it makes one of them.
    new Paragraph({ spacing: { after: 0 }, children: [] }),
  ]
}
