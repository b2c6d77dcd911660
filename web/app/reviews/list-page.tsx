import type { ReviewRow } from '#shared/api/reviews.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Page } from '../../components/page.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { SubNavigation } from '../../components/sub-navigation.tsx'
import { currentPerson } from '../../session/current-person.ts'
import { reviewAddresses } from './addresses.ts'
import { ReviewTable } from './review-table.tsx'

interface Props {
  readonly title: string
  readonly of: 'mine' | 'agency'
  readonly rows: readonly ReviewRow[]
  readonly cursor: string | undefined
  readonly next: string | undefined
}

const groups = [
  { stage: 'overdue', caption: 'Overdue' },
  { stage: 'due', caption: 'Due now' },
  { stage: 'coming', caption: 'Coming' },
] as const

/** Both lists of reviews: one's own, and for safeguarding leads those of the agency. */
export async function ReviewListPage({ title, of, rows, cursor, next }: Props) {
  const person = await currentPerson()
  const here = reviewAddresses[of]
  return (
    <Page title={title} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      {person?.actions.includes('review.list-agency') && (
        <SubNavigation
          label="Reviews"
          items={[
            { href: reviewAddresses.mine, text: 'Mine', current: of === 'mine' },
            { href: reviewAddresses.agency, text: 'My agency’s', current: of === 'agency' },
          ]}
        />
      )}
      {rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">
            No review is owed. When an assessment has been sent, it stands here until it has been reviewed.
          </p>
        </EmptyState>
      )}
      {groups.map(({ stage, caption }) => {
        const own = rows.filter((row) => row.stage === stage)
        return own.length > 0 && <ReviewTable key={stage} caption={caption} rows={own} of={of} />
      })}
      <Pagination
        previous={cursor ? here : undefined}
        next={next ? `${here}?from=${encodeURIComponent(next)}` : undefined}
      />
    </Page>
  )
}
