import { expect } from 'vitest'
import { reference } from '#test/factories/papers.ts'
import type { Paper } from '../../web/pdf/content/blocks.ts'
import { bare, expectedText } from './expected-text.ts'
import type { ReadPdf } from './read-pdf.ts'

/** What holds for every paper: all of it is there, in order and in the tree, and each page says how it is to be handled. */
export function expectSound(pdf: ReadPdf, paper: Paper): void {
  expect(bare(pdf.root.text)).toBe(bare(paper.blocks.map(expectedText).join('')))
  expect(pdf.sheets.flatMap(({ unmarked }) => unmarked)).toEqual([])
  expect(pdf.misplaced).toEqual([])
  const last = pdf.sheets.length
  pdf.sheets.forEach(({ artifacts }, index) => {
    const edge = `${reference}OFFICIAL-SENSITIVEPage ${index + 1} of ${last}`
    expect(artifacts.endsWith(edge + edge)).toBe(true)
  })
}
