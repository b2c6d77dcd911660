import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { addresses } from '../addresses.ts'
import { AssessmentTable } from '../assessment-table.tsx'
import { ListPage } from '../list-page.tsx'

export default async function AgencyPage({ searchParams }: PageProps<'/assessments/agency'>) {
  const { from } = await searchParams
  const cursor = typeof from === 'string' ? from : undefined
  const list = await hub.listAgencyReferrals({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return (
    <ListPage
      title="Your agency’s assessments"
      here={addresses.agency}
      rows={rows}
      cursor={cursor}
      next={next}
      empty={
        <EmptyState>
          <p className="govuk-body">
            {cursor ? 'There is nothing further back.' : 'Nobody in your agency has begun an assessment yet.'}
          </p>
        </EmptyState>
      }
    >
      <AssessmentTable caption="Latest first" rows={rows} of="agency" />
    </ListPage>
  )
}
