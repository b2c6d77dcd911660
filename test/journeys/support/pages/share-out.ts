import { pages } from './check-pages.ts'
import { looks } from './index.ts'

/** How long a page takes, in looks. */
const weightOf = (page: string): number =>
  (looks[page] ?? []).reduce((sum, { wrong }) => sum + (wrong ? 2 : 1), 0)

const weightOfAll = (some: readonly string[]): number => some.reduce((sum, page) => sum + weightOf(page), 0)

const isInFirstHalf = (_: string, position: number): boolean =>
  weightOfAll(pages.slice(0, position)) < weightOfAll(pages) / 2

/** The pages in two halves, by their addresses, that take about as long. Each page is in exactly one. */
export const firstHalf = pages.filter(isInFirstHalf)
export const secondHalf = pages.slice(firstHalf.length)
