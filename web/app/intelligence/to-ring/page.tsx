import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Pagination } from '../../../components/pagination.tsx'
import { IntelligenceNavigation } from '../intelligence-navigation.tsx'
import { ToRingTable } from './to-ring-table.tsx'

const here = '/intelligence/to-ring'

export default async function ToRingPage({ searchParams }: PageProps<'/intelligence/to-ring'>) {
  const { cursor } = await searchParams
  const from = typeof cursor === 'string' ? cursor : undefined
  const found = await hub.listToRing({ cursor: from })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { rows, next } = found.value
  return (
    <Page title="People to ring" wide>
      <h1 className="govuk-heading-l govuk-!-margin-bottom-3">People to ring</h1>
      <IntelligenceNavigation current="toRing" />
      {rows.length > 0 ? (
        <>
          <p className="govuk-body">
            They need to know something, and the hub could not tell them. Until somebody rings, they may not
            know. Who waits longest stands first.
          </p>
          <ToRingTable rows={rows} />
        </>
      ) : (
        <EmptyState>
          <p className="govuk-body">
            Nobody must be rung. Whoever does not open what they were given in time, and whose email comes to
            nothing, appears here.
          </p>
        </EmptyState>
      )}
      <Pagination
        previous={from ? here : undefined}
        next={next ? `${here}?${new URLSearchParams({ cursor: next })}` : undefined}
      />
    </Page>
  )
}
