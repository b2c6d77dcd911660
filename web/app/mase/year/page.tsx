import { hub } from '../../../api/client.ts'
import { ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { MaseNavigation } from '../mase-navigation.tsx'
import { yearAddresses } from './addresses.ts'
import { YearTable } from './parts/year-table.tsx'

const titles = { coming: 'MASE: the year', past: 'MASE: meetings that were' } as const

export default async function YearPage({ searchParams }: PageProps<'/mase/year'>) {
  const { view: wanted, cursor: at, done } = await searchParams
  const view = wanted === 'past' ? 'past' : 'coming'
  const cursor = typeof at === 'string' ? at : undefined
  const found = await hub.readYear({ view, cursor })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meetings, next } = found.value
  return (
    <Page
      title={titles[view]}
      wide
      done={done === 'added' ? 'The meeting is added. Open it to send the invitations.' : undefined}
    >
      <h1 className="govuk-heading-l">{titles[view]}</h1>
      <MaseNavigation current="year" />
      <p className="govuk-body">
        {view === 'coming'
          ? 'The meetings of the coming year and what is due for each, counted in working days. Open one to move it, to invite, or to see who comes.'
          : 'Meetings that were held or cancelled, the latest first. A meeting that nobody has touched is not here.'}
      </p>
      {meetings.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {view === 'coming'
              ? 'No meetings are planned. Enter when the MASE meets in its settings.'
              : 'No meeting was held yet.'}
          </p>
        </EmptyState>
      ) : (
        <YearTable
          caption={view === 'coming' ? 'Coming meetings' : 'Meetings that were'}
          meetings={meetings}
        />
      )}
      <Pagination
        previous={cursor && yearAddresses.past}
        next={next && `/mase/year?${new URLSearchParams({ view: 'past', cursor: next })}`}
      />
      <ButtonGroup>
        <ButtonLink href={yearAddresses.add} kind="secondary">
          Add a meeting besides the series
        </ButtonLink>
        <a className="govuk-link" href={view === 'coming' ? yearAddresses.past : yearAddresses.year}>
          {view === 'coming' ? 'Meetings that were' : 'Coming meetings'}
        </a>
        <a className="govuk-link" href="/mase/settings">
          How the MASE meets
        </a>
      </ButtonGroup>
    </Page>
  )
}
