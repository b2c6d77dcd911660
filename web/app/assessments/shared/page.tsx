import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { addresses } from '../addresses.ts'
import { AssessmentTable } from '../assessment-table.tsx'
import { ListPage } from '../list-page.tsx'

export default async function SharedPage({ searchParams }: PageProps<'/assessments/shared'>) {
  const { from } = await searchParams
  const cursor = typeof from === 'string' ? from : undefined
  const list = await hub.listShared({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return (
    <ListPage
      title="Assessments shared with you"
      here={addresses.shared}
      rows={rows}
      cursor={cursor}
      next={next}
      empty={
        <EmptyState>
          <p className="govuk-body">
            Nobody shares an assessment with you. A colleague of your agency can let you write on theirs.
          </p>
        </EmptyState>
      }
    >
      <AssessmentTable caption="Shared with you" rows={rows} of="agency" />
    </ListPage>
  )
}
