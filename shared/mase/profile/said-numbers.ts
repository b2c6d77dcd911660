import type { Published, PublishedTable } from '../../management/publish.ts'
import { withCommas } from '../../with-commas.ts'
import type { ReportTable } from './profile.ts'

/** A number as a sentence has it; undefined where it is not said. */
export function inWords(shown: Published | undefined): string | undefined {
  if (shown === undefined || shown === 'held-back') return undefined
  return shown === 'few' ? 'fewer than 5' : `about ${withCommas(shown)}`
}

/** What all rows come to in a column, or in all of them. */
export function wholeOf(table: PublishedTable, column?: string): Published | undefined {
  if (table.tooFew) return undefined
  const { totals, columns, rows } = table
  if (column === undefined) return columns.length > 1 ? totals?.total : totals?.cells[0]
  const place = columns.indexOf(column)
  return totals ? totals.cells[place] : rows[0]?.cells[place]
}

/** How a number stands to the same of the quarter before, out of what both said anyway. */
export function againstBefore(now: Published | undefined, before: Published | undefined): string | undefined {
  const was = inWords(before)
  if (now === undefined || was === undefined || now === 'held-back') return undefined
  const [one, other] = [now, before].map((shown) => (typeof shown === 'number' ? shown : 0)) as [
    number,
    number,
  ]
  if (one === other) return 'as many as in the quarter before'
  return `${one > other ? 'more' : 'fewer'} than in the quarter before (${was})`
}

const cellWords = (shown: Published): string => {
  if (shown === 'few') return 'Fewer than 5'
  return shown === 'held-back' ? 'Not said' : withCommas(shown)
}

/** A published table as it stands in a report; none where there is too little to say. */
export function reportTable(table: PublishedTable): ReportTable[] {
  const { title, rowHeading, columns, rows, totals, tooFew } = table
  if (tooFew || rows.length === 0) return []
  const several = columns.length > 1
  const line = (label: string, cells: readonly Published[], total: Published | undefined) => [
    label,
    ...cells.map(cellWords),
    ...(several ? [total === undefined ? '' : cellWords(total)] : []),
  ]
  return [
    {
      kind: 'table',
      caption: title,
      header: [rowHeading, ...columns, ...(several ? ['Together'] : [])],
      rows: [
        ...rows.map(({ label, cells, total }) => line(label, cells, total)),
        ...(totals ? [line('Together', totals.cells, totals.total)] : []),
      ],
    },
  ]
}
