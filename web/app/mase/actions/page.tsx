import './narrow.css'
import { trackerSorts, trackerViews } from '#shared/api/actions.ts'
import type { TrackerView } from '#shared/mase/action-view.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { Select } from '../../../components/select.tsx'
import { SubNavigation } from '../../../components/sub-navigation.tsx'
import { emptyState } from '../../../forms/form-state.ts'
import { MaseNavigation } from '../mase-navigation.tsx'
import { dayOfMeeting } from '../meetings/day-of-meeting.ts'
import { ActionTable } from './action-table.tsx'
import { type TrackerQuery, trackerAddress } from './addresses.ts'
import { readTrackerQuery } from './read-query.ts'

const views = { open: 'Open', overdue: 'Overdue', waiting: 'Wait for you', ended: 'Ended' } as const
const sorts = { due: 'When it is due', agency: 'Agency', meeting: 'Meeting' } as const
const nothing: Readonly<Record<TrackerQuery['view'], string>> = {
  open: 'No action is open.',
  overdue: 'No action is overdue. Everything is on time.',
  waiting: 'No owner waits for your answer, and every action has an owner.',
  ended: 'No action has ended yet.',
}

export default async function TrackerPage({ searchParams }: PageProps<'/mase/actions'>) {
  const given = await searchParams
  const query = readTrackerQuery(given)
  const page = Number(given.page) || 1
  const found = await hub.listActions({ ...query, page })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { rows, total, pages, counts } = found.value
  const narrowed = query.agency !== undefined || query.meeting !== undefined
  return (
    <Page title="MASE: actions" wide>
      <h1 className="govuk-heading-l">MASE: actions</h1>
      <MaseNavigation current="actions" />
      <SubNavigation
        label="Actions"
        items={trackerViews.map((view) => ({
          href: trackerAddress({ view, sort: query.sort }),
          text: view === 'ended' ? views[view] : `${views[view]} (${counts[view]})`,
          current: view === query.view,
        }))}
      />
      <Narrow query={query} view={found.value} />
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {narrowed ? 'None of them is what you narrowed the list down to.' : nothing[query.view]}
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="govuk-body">
            {total === 1 ? '1 action' : `${total} actions`}
            {pages > 1 && `, page ${page} of ${pages}`}.{' '}
            <a className="govuk-link" href={trackerAddress(query, 1, true)} download>
              Take this list away as a file (CSV)
            </a>
          </p>
          <ActionTable rows={rows} caption={views[query.view]} />
        </>
      )}
      <Pagination
        previous={page > 1 ? trackerAddress(query) : undefined}
        next={page < pages ? trackerAddress(query, page + 1) : undefined}
      />
    </Page>
  )
}

/** Narrows the list down by agency and meeting, and puts it in another order. */
function Narrow({ query, view }: { readonly query: TrackerQuery; readonly view: TrackerView }) {
  const form = emptyState({ agency: query.agency, meeting: query.meeting, sort: query.sort })
  return (
    <form method="get" action="/mase/actions" className="hub-narrow">
      <Hidden name="view" value={query.view} />
      <Select
        form={form}
        name="agency"
        label="Only of this agency"
        size="s"
        items={view.agencies.map((agency) => ({ value: agency, text: agency }))}
      />
      <Select
        form={form}
        name="meeting"
        label="Only of this meeting"
        size="s"
        items={view.meetings.map((meeting) => ({ value: meeting, text: dayOfMeeting(meeting) }))}
      />
      <Select
        form={form}
        name="sort"
        label="In the order of"
        size="s"
        items={trackerSorts.map((sort) => ({ value: sort, text: sorts[sort] }))}
      />
      <Button kind="secondary">Show</Button>
    </form>
  )
}
