import type { Published, PublishedTable } from '#shared/management/publish.ts'

/**
 * How much of two kinds the first is, in words, out of what the table says anyway: to the nearest 5 in 100, so that nothing
 * more can be worked out of it.
 */
export function shareWords(
  first: Published | undefined,
  second: Published | undefined,
  what: string,
): string | undefined {
  if (typeof first === 'number' && typeof second === 'number') {
    const share = Math.round((first / (first + second)) * 20) * 5
    if (share === 100) return `Nearly all ${what}.`
    return share === 0 ? `Hardly any ${what}.` : `About ${share} in 100 ${what}.`
  }
  if (typeof first === 'number' && second === 'few') return `All but fewer than 5 ${what}.`
  return undefined
}

/** What all rows come to in a column, by its heading. */
export const totalOf = (
  { columns, totals, rows }: PublishedTable,
  heading: string,
): Published | undefined => {
  const column = columns.indexOf(heading)
  return totals ? totals.cells[column] : rows[0]?.cells[column]
}

/** What a row says in the first column, by its label. */
export const rowOf = ({ rows }: PublishedTable, label: string): Published | undefined =>
  rows.find((one) => one.label === label)?.cells[0]
