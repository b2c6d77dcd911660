import type { PublishedTable as Published } from '#shared/management/publish.ts'
import { type Column, Table } from '../components/table.tsx'
import { publishedWords } from './published-words.ts'

type Line = { readonly label: string } & Pick<Published['rows'][number], 'cells' | 'total'>

/** The table behind a picture. */
export function PublishedTable({ table }: { readonly table: Published }) {
  const { rows, totals, columns, rowHeading, title } = table
  const lines: Line[] = [...rows, ...(totals ? [{ label: 'Together', ...totals }] : [])]
  const shown: Column<Line>[] = [
    { heading: rowHeading, cell: ({ label }) => label },
    ...columns.map(
      (heading, index): Column<Line> => ({
        heading,
        cell: ({ cells }) => publishedWords(cells[index] ?? 'few'),
        numeric: true,
      }),
    ),
    ...(columns.length > 1
      ? [
          {
            heading: 'Together',
            cell: ({ total }: Line) => publishedWords(total ?? 'few'),
            numeric: true,
          },
        ]
      : []),
  ]
  return <Table caption={title} hideCaption columns={shown} rows={lines} keyOf={({ label }) => label} />
}
