import { isOpen } from '#shared/mase/action.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { actionWords, Due, HowFar } from '../mase/actions/action-table.tsx'
import { dayOfMeeting } from '../mase/meetings/day-of-meeting.ts'

const title = 'Your agency’s actions'

export default async function MyActionsPage() {
  const mine = await hub.listMyActions({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const rows = mine.value.actions.map(({ action }) => action)
  const [open, ended] = [rows.filter(isOpen), rows.filter((row) => !isOpen(row))]
  return (
    <Page title={title} wide back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        What the multi-agency sexual exploitation meeting (MASE) agreed and a post that you read for
        undertook.
      </p>
      {rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">No post that you read for owns an action. You are up to date.</p>
        </EmptyState>
      )}
      {open.length > 0 && <Rows caption="Open, due first" rows={open} />}
      {ended.length > 0 && <Rows caption="Ended in the last three months" rows={ended} />}
    </Page>
  )
}

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly ActionRow[] }) => (
  <Table
    caption={caption}
    rows={rows}
    keyOf={({ id }) => id}
    columns={[
      {
        heading: 'Action',
        cell: (row) =>
          row.restricted ? (
            'Restricted record'
          ) : (
            <a className="govuk-link" href={`/actions/${row.id}`}>
              {actionWords(row)}
            </a>
          ),
      },
      {
        heading: 'About',
        cell: ({ reference }) => (reference ? <Reference value={reference} /> : 'No child'),
      },
      { heading: 'Owner', cell: ({ owner }) => owner.post },
      { heading: 'Due', cell: (row) => <Due row={row} /> },
      { heading: 'How far', cell: (row) => <HowFar row={row} /> },
      { heading: 'Meeting', cell: ({ meeting }) => dayOfMeeting(meeting) },
    ]}
  />
)
