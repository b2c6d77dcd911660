import type { SafeCount } from '#shared/evaluation/small-numbers.ts'
import { Table } from '../../components/table.tsx'
import { countWords } from './count-words.ts'

interface Props {
  readonly caption: string
  readonly heading: string
  readonly lines: readonly { readonly label: string; readonly count: SafeCount }[]
}

/** A table of numbers, each with what it counts. */
export const CountTable = ({ caption, heading, lines }: Props) => (
  <Table
    caption={caption}
    keyOf={({ label }) => label}
    rows={lines}
    columns={[
      { heading, cell: ({ label }) => label },
      { heading: 'How many', cell: ({ count }) => countWords(count) },
    ]}
  />
)
