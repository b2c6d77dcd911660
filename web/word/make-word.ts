import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { Paper } from '../pdf/content/blocks.ts'
import { wordBlocks, wordStyles } from './word-blocks.ts'
import { wordText } from './word-text.ts'

/** Widely installed and easy to read; Word puts another in its place where it is not there. */
const FONT = 'Arial'
const LANGUAGE = { value: 'en-GB' } as const
const INK = '0b0c0c'
const QUIET = '484949'
/** The right edge between the margins of an A4 sheet, in twentieths of a point. */
const RIGHT = 9_638

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK, language: LANGUAGE },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})

/**
 * Makes a Word document (Office Open XML) of a paper: the same words as its PDF, with real headings, lists and tables whose
 * heads are told, in English, marked on each page.
 */
export async function makeWord(paper: Paper): Promise<Buffer> {
  const document = new Document({
    title: wordText(paper.title),
    creator: 'Referral hub',
    lastModifiedBy: 'Referral hub',
    description: '',
    styles: {
      default: {
        document: {
          run: { font: FONT, size: 23, color: INK, language: LANGUAGE },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        heading1: heading(44, 0),
        heading2: heading(34, 360),
        heading3: heading(28, 280),
      },
      paragraphStyles: [
        {
          id: wordStyles.label,
          name: 'Label',
          basedOn: 'Normal',
          next: 'Normal',
          run: { bold: true },
          paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
        },
        { id: wordStyles.hint, name: 'Hint', basedOn: 'Normal', run: { color: QUIET } },
        { id: wordStyles.note, name: 'Note', basedOn: 'Normal', run: { size: 20, color: QUIET } },
        {
          id: 'Caption',
          name: 'caption',
          basedOn: 'Normal',
          run: { bold: true },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_300, bottom: 1_300, left: 1_134, right: 1_134 },
          },
        },
        headers: { default: new Header({ children: edge(paper) }) },
        footers: { default: new Footer({ children: edge(paper) }) },
        children: paper.blocks.flatMap(wordBlocks),
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** How it is to be handled, whose copy it is and which sheet of how many: each sheet may be found alone. */
function edge({ marking, reference, copyFor }: Paper): Paragraph[] {
  return [
    new Paragraph({
      tabStops: [
        { type: TabStopType.CENTER, position: RIGHT / 2 },
        { type: TabStopType.RIGHT, position: RIGHT },
      ],
      spacing: { after: 0 },
      children: [
        new TextRun({ text: wordText(reference), size: 20 }),
        new TextRun({ text: `\t${wordText(marking)}`, size: 20, bold: true }),
        new TextRun({
          size: 20,
          children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
    ...(copyFor
      ? [
          new Paragraph({
            alignment: AlignmentType.LEFT,
            spacing: { after: 0 },
            children: [new TextRun({ text: wordText(copyFor), size: 20 })],
          }),
        ]
      : []),
  ]
}
