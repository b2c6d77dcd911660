import type { QueueView } from '#shared/api/queue.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { readForm } from '../../forms/read-form.ts'
import { FindReferral } from './parts/find-referral.tsx'
import { QueueRow } from './parts/queue-row.tsx'
import { viewOf, views } from './parts/views.ts'

export default async function QueuePage({ searchParams }: PageProps<'/mash'>) {
  const typed = await searchParams
  const view = viewOf(typed.view)
  const cursor = typeof typed.cursor === 'string' ? typed.cursor : undefined
  const queue = await hub.listQueue({ view, cursor })
  if (!queue.ok) return <FailurePage problem={queue.failure} />
  const { rows, next } = queue.value
  const form = await readForm()
  const now = Date.now()
  return (
    <Page title="MASH queue" form={form} wide>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <h1 className="govuk-heading-l">MASH queue</h1>
        </div>
        <div className="govuk-grid-column-one-third">
          <FindReferral form={form} view={view} />
          <p className="govuk-body hub-no-print">
            <a className="govuk-link" href="/mash/children">
              Search for a child
            </a>
          </p>
        </div>
      </div>
      <SubNavigation
        label="Queue"
        items={(Object.keys(views) as QueueView[]).map((one) => ({
          href: addressOf(one),
          text: views[one].text,
          current: one === view,
        }))}
      />
      {rows.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">{views[view].empty}</p>
        </EmptyState>
      ) : (
        <ol className="govuk-list">
          {rows.map((row) => (
            <QueueRow key={row.reference} row={row} now={now} />
          ))}
        </ol>
      )}
      <Pagination
        previous={cursor && addressOf(view)}
        next={next && `${addressOf(view)}&cursor=${encodeURIComponent(next)}`}
      />
    </Page>
  )
}

const addressOf = (view: QueueView) => `/mash?view=${view}`
