import type { ReviewRow } from '#shared/api/reviews.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { Reference } from '../../components/reference.tsx'
import { type Column, Table } from '../../components/table.tsx'
import { stateWords } from '../assessments/state-words.ts'
import { reviewAddresses } from './addresses.ts'
import { StageTag } from './stage-tag.tsx'

interface Props {
  readonly caption: string
  readonly rows: readonly ReviewRow[]
  /** The agency's list names who wrote it. */
  readonly of: 'mine' | 'agency'
}

/** Reviews that are owed, by when. */
export const ReviewTable = ({ caption, rows, of }: Props) => (
  <Table
    caption={caption}
    columns={of === 'agency' ? [...columns.slice(0, 2), author, ...columns.slice(2)] : columns}
    rows={rows}
    keyOf={({ reference }) => reference}
  />
)

const author: Column<ReviewRow> = { heading: 'Written by', cell: (row) => row.author.name }

const columns: readonly Column<ReviewRow>[] = [
  {
    heading: 'Assessment',
    cell: ({ reference }) => (
      <a className="govuk-link" href={reviewAddresses.of(reference)}>
        <Reference value={reference} />
      </a>
    ),
  },
  { heading: 'Child', cell: ({ childName }) => childName ?? 'No name' },
  {
    heading: 'Review due',
    cell: ({ due, stage }) => (
      <>
        {formatDate(due.on)}
        <br />
        <StageTag stage={stage} />
      </>
    ),
  },
  {
    heading: 'The review',
    cell: ({ open }) =>
      open
        ? `Begun by ${open.by.name}: ${stateWords({ ...open, signOff: 'not-asked', unopenedOutcome: false }).words.toLowerCase()}`
        : 'Not begun',
  },
]
