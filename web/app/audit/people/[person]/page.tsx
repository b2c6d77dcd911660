import { hub } from '../../../../api/client.ts'
import { EmptyState } from '../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Page } from '../../../../components/page.tsx'
import { Pagination } from '../../../../components/pagination.tsx'
import { TrailTable } from '../../trail-table.tsx'

export default async function PersonTrailPage({ params, searchParams }: PageProps<'/audit/people/[person]'>) {
  const { person } = await params
  const { cursor: at } = await searchParams
  const cursor = typeof at === 'string' ? at : undefined
  const found = await hub.readTrailOfPerson({ person, cursor })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { entries, next } = found.value
  const actor = entries[0]?.actor
  const title = `Audit: what ${actor?.name ?? 'this person'} saw and did`
  const here = `/audit/people/${encodeURIComponent(person)}`
  return (
    <Page title={title} wide back={{ href: '/audit', text: 'Back to audit' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {actor && (
        <p className="govuk-body">
          {actor.post}, {actor.agency}. Latest first.
        </p>
      )}
      {entries.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            {cursor ? 'There is nothing earlier.' : 'They have seen and done nothing in your partnership.'}
          </p>
        </EmptyState>
      ) : (
        <TrailTable caption={title} entries={entries} show="object" />
      )}
      <Pagination
        previous={cursor && here}
        next={next && `${here}?${new URLSearchParams({ cursor: next })}`}
      />
    </Page>
  )
}
