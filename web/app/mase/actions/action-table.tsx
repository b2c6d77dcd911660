import { formatDate } from '#shared/identifiers/date.ts'
import { actionStates } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { CLOSED } from '#shared/mase/closed-item.ts'
import { FREE, kindName } from '#shared/mase/toolkit.ts'
import { Reference } from '../../../components/reference.tsx'
import { Table } from '../../../components/table.tsx'
import { Tag } from '../../../components/tag.tsx'
import { dayOfMeeting } from '../meetings/day-of-meeting.ts'

interface Props {
  readonly rows: readonly ActionRow[]
  readonly caption: string
}

/** Actions as the coordinator follows them. */
export const ActionTable = ({ rows, caption }: Props) => (
  <Table
    caption={caption}
    hideCaption
    rows={rows}
    keyOf={({ id }) => id}
    columns={[
      { heading: 'Action', cell: (row) => <What row={row} /> },
      {
        heading: 'About',
        cell: ({ reference }) => (reference ? <Reference value={reference} /> : 'No child'),
      },
      {
        heading: 'Owner',
        cell: ({ owner, retired, restricted }) => (
          <>
            {restricted ? owner.agency : `${owner.post}, ${owner.agency}`}
            {retired && !restricted && (
              <>
                {' '}
                <Tag colour="orange">Nobody reads for it</Tag>
              </>
            )}
          </>
        ),
      },
      { heading: 'Due', cell: (row) => <Due row={row} /> },
      { heading: 'How far', cell: (row) => <HowFar row={row} /> },
      { heading: 'Meeting', cell: ({ meeting }) => dayOfMeeting(meeting) },
    ]}
  />
)

/** What is to be done, in words: its kind, and what was said of it. */
export const actionWords = ({ kind, words }: Pick<ActionRow, 'kind' | 'words'>): string =>
  kind === FREE ? words : `${kindName(kind)}: ${words}`

const What = ({ row }: { readonly row: ActionRow }) => {
  if (row.restricted) return row.closed ? CLOSED : 'Restricted record'
  return (
    <a className="govuk-link" href={`/mase/actions/${row.id}`}>
      {actionWords(row)}
    </a>
  )
}

export const Due = ({ row: { dueOn, overdue } }: { readonly row: ActionRow }) => (
  <>
    {formatDate(dueOn)}
    {overdue && (
      <>
        {' '}
        <Tag colour="red">Overdue</Tag>
      </>
    )}
  </>
)

const asks = { date: 'Asks for another date', 'not-done': 'Says that it will not be done' } as const

export const HowFar = ({ row }: { readonly row: ActionRow }) => (
  <>
    {actionStates[row.state]}
    {row.asks && (
      <>
        {' '}
        <Tag colour="blue">{asks[row.asks.what]}</Tag>
      </>
    )}
  </>
)
