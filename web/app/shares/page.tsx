import type { ShareRow } from '#shared/sharing/share.ts'
import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Reference } from '../../components/reference.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { shareAddresses, stateOf } from './words.ts'

export default async function SharesPage() {
  const mine = await hub.listMyShares({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const { rows } = mine.value
  const open = rows.filter(({ state }) => state === 'sent' || state === 'opened')
  const answered = rows.filter((row) => !open.includes(row))
  return (
    <Page title="Passed on to you" wide back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">Passed on to you</h1>
      <p className="govuk-body">
        What the MASH passes on to posts that you read for. You see what was chosen for you, and not the rest
        of the record.
      </p>
      {rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">Nothing was passed on to a post that you read for. You are up to date.</p>
        </EmptyState>
      )}
      {open.length > 0 && <Rows caption="Waiting for your answer" rows={open} />}
      {answered.length > 0 && <Rows caption="Answered" rows={answered} />}
    </Page>
  )
}

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly ShareRow[] }) => (
  <Table
    caption={caption}
    keyOf={({ id }) => id}
    rows={rows}
    columns={[
      {
        heading: 'Referral',
        cell: ({ reference, id }) => (
          <a className="govuk-link" href={shareAddresses.of(reference, id)}>
            <Reference value={reference} />
          </a>
        ),
      },
      { heading: 'From', cell: ({ from }) => from },
      { heading: 'To', cell: ({ to }) => to },
      { heading: 'Passed on', cell: ({ at }) => <DateAndTime at={at} /> },
      {
        heading: 'Now',
        cell: ({ state }) => <Tag colour={stateOf[state].colour}>{stateOf[state].text}</Tag>,
      },
    ]}
  />
)
