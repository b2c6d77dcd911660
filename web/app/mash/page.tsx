import { hub } from '../../api/client.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { readForm } from '../../forms/read-form.ts'
import { AsItWas } from './parts/as-it-was.tsx'
import { DeskLinks } from './parts/desk-links.tsx'
import { oneOf, queueAddress } from './parts/queue-address.ts'
import { QueueList } from './parts/queue-list.tsx'
import { QueueViews } from './parts/queue-views.tsx'
import { SearchBox } from './parts/search-box.tsx'
import { ShownFilter } from './parts/shown-filter.tsx'
import { ShownWorker } from './parts/shown-worker.tsx'
import { viewOf } from './parts/views.ts'

export default async function QueuePage({ searchParams }: PageProps<'/mash'>) {
  const typed = await searchParams
  const view = viewOf(typed.view)
  const place = { worker: oneOf(typed.worker), filter: oneOf(typed.filter), cursor: oneOf(typed.cursor) }
  const queue = await hub.listQueue({ view, ...place })
  if (!queue.ok) return <FailurePage problem={queue.failure} />
  const { rows, counts, filter, saved, worker, looked, next } = queue.value
  const form = await readForm()
  const now = Date.now()
  return (
    <Page title="MASH queue" form={form} wide>
      <div className="hub-queue-top">
        <h1 className="govuk-heading-l govuk-!-margin-bottom-3">MASH queue</h1>
        <SearchBox form={form} />
      </div>
      <DeskLinks />
      <div data-hub-region="views" className="hub-queue-views">
        <QueueViews current={worker ? undefined : view} counts={counts} filter={filter?.id} />
      </div>
      <div className="hub-queue-state">
        {worker ? <ShownWorker worker={worker} /> : <ShownFilter view={view} filter={filter} saved={saved} />}
        <AsItWas now={now} address={queueAddress(view, place)} />
      </div>
      <div data-hub-region="list">
        <QueueList
          view={view}
          rows={rows}
          {...place}
          filter={filter?.id}
          next={next}
          looked={looked}
          now={now}
        />
      </div>
    </Page>
  )
}
