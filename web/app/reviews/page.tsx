import { hub } from '../../api/client.ts'
import { FailurePage } from '../../components/failure-page.tsx'
import { ReviewListPage } from './list-page.tsx'

export default async function ReviewsPage({ searchParams }: PageProps<'/reviews'>) {
  const { from } = await searchParams
  const cursor = typeof from === 'string' ? from : undefined
  const list = await hub.listReviews({ cursor })
  if (!list.ok) return <FailurePage problem={list.failure} />
  const { rows, next } = list.value
  return <ReviewListPage title="Your reviews" of="mine" rows={rows} cursor={cursor} next={next} />
}
