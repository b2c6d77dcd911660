import type { DeskPointer, DeskRow } from '#shared/intelligence/desk-view.ts'
import { type Priority, priorities } from '#shared/intelligence/grading.ts'
import { kindNames } from '#shared/intelligence/kinds.ts'
import { itemStates } from '#shared/intelligence/states.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { itemAddress } from './addresses.ts'

type Row = DeskRow | DeskPointer

interface Props {
  readonly caption: string
  readonly rows: readonly Row[]
  readonly phone?: string
  /** Items of several states stand in it. */
  readonly withState?: true
}

/** Items, each with what it is about and how urgent it is. */
export const ItemsTable = ({ caption, rows, phone, withState }: Props) => (
  <Table
    caption={caption}
    hideCaption
    stacks
    keyOf={(row) => `${row.reference} ${row.since}`}
    rows={rows}
    columns={[
      { heading: 'Item', cell: (row) => <Named row={row} /> },
      { heading: 'About', cell: (row) => <About row={row} phone={phone} /> },
      { heading: 'Urgency', cell: (row) => ('restricted' in row ? 'Not shown' : <Urgency row={row} />) },
      { heading: 'Graded', cell: (row) => ('restricted' in row ? 'Not shown' : (row.codes ?? 'Not yet')) },
      ...(withState
        ? [{ heading: 'State', cell: (row: Row) => ('restricted' in row ? '' : itemStates[row.state]) }]
        : []),
      {
        heading: 'Since',
        cell: ({ since }) => (
          <span className="hub-unbroken">
            <DateAndTime at={since} />
          </span>
        ),
      },
    ]}
  />
)

const Named = ({ row }: { readonly row: Row }) =>
  'restricted' in row ? (
    'Raised in a restricted record'
  ) : (
    <a className="govuk-link" href={itemAddress(row.reference)}>
      <Reference value={row.reference} />
    </a>
  )

function About({ row, phone }: { readonly row: Row; readonly phone: string | undefined }) {
  if ('restricted' in row)
    return (
      <>
        You are not named on <Reference value={row.reference} />. Ask a MASH manager: {phone}
      </>
    )
  return (
    <>
      {kindNames[row.kind]}
      {row.label && (
        <>
          <br />
          {row.label}
        </>
      )}
      {row.writer && (
        <>
          <br />
          <span className="govuk-body-s">Text by {row.writer.name}</span>
        </>
      )}
    </>
  )
}

/** The word of a priority, without what explains it. */
export const priorityWord = (priority: Priority): string => priorities[priority].split(':')[0] as string

const Urgency = ({ row: { danger, priority } }: { readonly row: DeskRow }) => (
  <>
    {danger && (
      <>
        <Tag alarm="urgent">Danger</Tag>{' '}
      </>
    )}
    {priority ? (
      <Tag colour={priority === 'high' ? 'orange' : priority === 'medium' ? 'yellow' : 'grey'}>
        {priorityWord(priority)}
      </Tag>
    ) : (
      !danger && 'Not set'
    )}
  </>
)
