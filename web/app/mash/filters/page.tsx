import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { oneOf, queueAddress } from '../parts/queue-address.ts'
import { viewOf } from '../parts/views.ts'
import { FilterForm } from './filter-form.tsx'
import { SaveForm } from './save-form.tsx'
import { SavedFilters } from './saved-filters.tsx'

const title = 'Filter the queue'

const doneWords: Readonly<Record<string, string>> = {
  saved: 'The filter is saved. It stands above the queue whenever you open it.',
  renamed: 'The filter has its new name.',
  deleted: 'The filter is deleted. For two days you can save it again below.',
  restored: 'The filter is saved again.',
}

export default async function FiltersPage({ searchParams }: PageProps<'/mash/filters'>) {
  const typed = await searchParams
  const view = viewOf(typed.view)
  const wanted = oneOf(typed.filter)
  const [choices, queue] = await Promise.all([
    hub.listQueueFilters({}),
    wanted ? hub.listQueue({ view, filter: wanted }) : undefined,
  ])
  if (!choices.ok) return <FailurePage problem={choices.failure} />
  if (queue && !queue.ok) return <FailurePage problem={queue.failure} />
  const filter = queue?.value.filter
  const form = await readForm({ ...filter?.filters })
  const done = oneOf(typed.done)
  const { saved, deleted, agencies } = choices.value
  return (
    <Page
      title={title}
      form={form}
      back={{ href: queueAddress(view, { filter: filter?.id }), text: 'MASH queue' }}
      done={done && Object.hasOwn(doneWords, done) ? doneWords[done] : undefined}
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {filter && !filter.name && <SaveForm form={form} view={view} filter={filter} />}
      <FilterForm form={form} view={view} agencies={agencies} />
      <SavedFilters view={view} saved={saved} deleted={deleted} />
    </Page>
  )
}
