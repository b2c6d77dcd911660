import { hub } from '../../api/client.ts'
import { DateAndTime } from '../../components/date-and-time.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Table } from '../../components/table.tsx'
import { stateWords } from '../assessments/[reference]/contributions/state-words.ts'
import { places } from './addresses.ts'

export default async function MyContributionsPage() {
  const found = await hub.listMyContributions({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { rows } = found.value
  const open = rows.filter(({ state }) => state === 'asked')
  const answered = rows.filter(({ state }) => state !== 'asked')
  const table = (caption: string, part: typeof rows) => (
    <Table
      caption={caption}
      keyOf={({ id }) => id}
      rows={part}
      columns={[
        {
          heading: 'Assessment',
          cell: ({ reference, id }) => (
            <a className="govuk-link" href={places.of(reference, id)}>
              {reference}
            </a>
          ),
        },
        { heading: 'Who asks', cell: ({ askedBy, fromAgency }) => `${askedBy.name}, ${fromAgency}` },
        { heading: 'Whom', cell: ({ askedOf }) => askedOf },
        { heading: 'Asked', cell: ({ askedAt }) => <DateAndTime at={askedAt} /> },
        { heading: 'Answer', cell: ({ state }) => stateWords[state] },
      ]}
    />
  )
  return (
    <Page title="What you are asked to add" wide back={{ href: '/asked', text: 'Asked of you' }}>
      <h1 className="govuk-heading-l">What you are asked to add</h1>
      <p className="govuk-body">
        Somebody who assesses a child thinks that your agency knows something that matters.
      </p>
      {rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">You are not asked to add anything.</p>
        </EmptyState>
      )}
      {open.length > 0 && table('Not answered yet', open)}
      {answered.length > 0 && table('Answered', answered)}
    </Page>
  )
}
