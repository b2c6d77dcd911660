import type { ReferralRow } from '#shared/referral/row.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Reference } from '../../components/reference.tsx'
import { type Column, Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { othersWords } from '../../document/record/others-words.ts'
import { addresses } from './addresses.ts'
import { stateWords, todoWords } from './state-words.ts'
import { sendByWords } from './written-words.ts'

interface Props {
  readonly caption: string
  readonly rows: readonly ReferralRow[]
  /** The agency's list names who wrote it; one's own says what to do. */
  readonly of: 'mine' | 'agency'
}

/** Assessments and what became of them. */
export const AssessmentTable = ({ caption, rows, of }: Props) => (
  <Table caption={caption} columns={columnsFor(of)} rows={rows} keyOf={({ reference }) => reference} stacks />
)

function columnsFor(of: Props['of']): Column<ReferralRow>[] {
  const reference: Column<ReferralRow> = {
    heading: 'Reference',
    cell: ({ reference, danger }) => (
      <>
        <a className="govuk-link" href={addresses.of(reference)}>
          <Reference value={reference} />
        </a>
        {danger && (
          <>
            <br />
            <Tag colour="red">Danger now</Tag>
          </>
        )}
      </>
    ),
  }
  const child: Column<ReferralRow> = {
    heading: 'Child',
    cell: ({ childName, otherChildren }) =>
      `${childName ?? 'No name yet'} ${othersWords(otherChildren)}`.trim(),
  }
  const where: Column<ReferralRow> = {
    heading: 'Where it is',
    cell: (row) => {
      const { words, colour } = stateWords(row)
      return (
        <>
          <Tag colour={colour}>{words}</Tag>
          {of === 'agency' && row.writtenBy && (
            <>
              <br />
              {sendByWords(row.writtenBy)}
            </>
          )}
        </>
      )
    },
  }
  const changed: Column<ReferralRow> = {
    heading: 'Last changed',
    cell: ({ updatedAt }) => <DateAndTime at={updatedAt} />,
  }
  const author: Column<ReferralRow> = { heading: 'Written by', cell: ({ author }) => author.name }
  const todo: Column<ReferralRow> = {
    heading: 'What to do',
    cell: (row) => todoWords(row) ?? (row.state === 'draft' ? 'Go on with it' : 'Nothing'),
  }
  return of === 'mine' ? [reference, child, where, todo, changed] : [reference, child, author, where, changed]
}
