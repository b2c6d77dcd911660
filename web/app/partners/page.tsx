import type { RequestRow } from '#shared/partners/view.ts'
import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Table } from '../../components/table.tsx'
import { DueWords } from '../mash/parts/due-words.tsx'
import { partnerAddresses } from './addresses.ts'
import { requestStateWords } from './state-words.ts'

export default async function AskedPage() {
  const found = await hub.listInformationAsked({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { rows } = found.value
  const open = rows.filter(({ state }) => state === 'asked')
  const closed = rows.filter(({ state }) => state !== 'asked')
  return (
    <Page title="Asked what you know" wide back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">Asked what you know</h1>
      <p className="govuk-body">
        The MASH asks your agency what it knows about a child. If nothing is known, one button says so.
      </p>
      {rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">You are not asked anything.</p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <Rows caption="To answer, what is due first at the top" rows={open} last="Time left" />
      )}
      {closed.length > 0 && <Rows caption="Answered" rows={closed} last="Answer" />}
    </Page>
  )
}

interface Props {
  readonly caption: string
  readonly rows: readonly RequestRow[]
  readonly last: string
}

const Rows = ({ caption, rows, last }: Props) => (
  <Table
    caption={caption}
    rows={rows}
    keyOf={({ id }) => id}
    stacks
    columns={[
      {
        heading: 'Referral',
        cell: ({ reference, id }) => (
          <a className="govuk-link" href={partnerAddresses.of(reference, id)}>
            {reference}
          </a>
        ),
      },
      { heading: 'Who asks', cell: ({ askedBy, fromAgency }) => `${askedBy.name}, ${fromAgency}` },
      { heading: 'Whom', cell: ({ post, organisation }) => `${post}, ${organisation}` },
      { heading: 'Due', cell: ({ dueAt }) => <DateAndTime at={dueAt} /> },
      {
        heading: last,
        cell: ({ state, timeLeft, leavesAsked }) => (
          <>
            {timeLeft ? <DueWords left={timeLeft} /> : requestStateWords[state]}
            {leavesAsked > 0 && <strong>. You are asked whether it may be passed on</strong>}
          </>
        ),
      },
    ]}
  />
)
