import { stringify } from 'csv-stringify/sync'
import { guardFormula } from '#shared/management/formula-guard.ts'
import type { Published, PublishedTable } from '#shared/management/publish.ts'

/** A number stays a number for the spreadsheet; what is not said is said so. */
const cellOf = (shown: Published): string | number => {
  if (typeof shown === 'number') return shown
  return shown === 'few' ? 'fewer than 5' : 'not said'
}

/** Rows of cells as a file (RFC 4180, with the mark by which spreadsheets know UTF-8), in which no cell is a formula. */
export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
  stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell))),
    { bom: true, record_delimiter: 'windows', quoted_string: true },
  )

/**
 * A table of the dashboard as rows, all of one width, the headings first. Every row tells of which period it is, so that
 * files can be put under each other.
 */
export function rowsOf(
  { rowHeading, columns, rows, totals, tooFew }: PublishedTable,
  period: string,
): (string | number)[][] {
  const several = columns.length > 1
  const line = (label: string, cells: readonly Published[], total: Published | undefined) => [
    period,
    label,
    ...cells.map(cellOf),
    ...(several ? [total === undefined ? '' : cellOf(total)] : []),
  ]
  const headings = ['Sent in', rowHeading, ...columns, ...(several ? ['Together'] : [])]
  if (tooFew) {
    const blank = Array.from({ length: headings.length - 2 }, () => '')
    return [headings, [period, 'Fewer than 10: too few to say anything of them', ...blank]]
  }
  return [
    headings,
    ...rows.map(({ label, cells, total }) => line(label, cells, total)),
    ...(totals ? [line('Together', totals.cells, totals.total)] : []),
  ]
}
