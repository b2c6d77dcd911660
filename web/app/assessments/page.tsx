import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { addresses } from './addresses.ts'
import { AssessmentTable } from './assessment-table.tsx'
import { groupsOf } from './groups.ts'
import { ListPage } from './list-page.tsx'

export default async function AssessmentsPage({ searchParams }: PageProps<'/assessments'>) {
  const { from } = await searchParams
  const cursor = typeof from === 'string' ? from : undefined
  const list = await hub.listMyAssessments({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return (
    <ListPage
      title="Your assessments"
      here={addresses.mine}
      rows={rows}
      cursor={cursor}
      next={next}
      empty={<NothingYet later={cursor !== undefined} />}
    >
      {groupsOf(rows).map(({ caption, rows: group }) => (
        <AssessmentTable key={caption} caption={caption} rows={group} of="mine" />
      ))}
    </ListPage>
  )
}

const NothingYet = ({ later }: { readonly later: boolean }) => (
  <EmptyState>
    <p className="govuk-body">
      {later
        ? 'There is nothing further back.'
        : 'You have not begun any assessment. When you are worried about a child, start one: you can save it at any moment and come back.'}
    </p>
  </EmptyState>
)
