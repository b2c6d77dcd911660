import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { ReviewListPage } from '../list-page.tsx'

export default async function AgencyReviewsPage({ searchParams }: PageProps<'/reviews/agency'>) {
  const { from } = await searchParams
  const cursor = typeof from === 'string' ? from : undefined
  const list = await hub.listAgencyReviews({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return <ReviewListPage title="Your agency’s reviews" of="agency" rows={rows} cursor={cursor} next={next} />
}
