import type { ReviewStanding } from '#shared/api/reviews.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Page } from '../../../components/page.tsx'
import { Reference } from '../../../components/reference.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { reviewAddresses } from '../addresses.ts'
import { StageTag } from '../stage-tag.tsx'
import { BegunReview } from './begun-review.tsx'
import { EndedReview } from './ended-review.tsx'
import { StartReview } from './start-review.tsx'

const done = { resumed: 'The review is due again' } as const

export default async function ReviewPage({ params, searchParams }: PageProps<'/reviews/[reference]'>) {
  const { reference } = await params
  const read = await hub.readSeries({ reference })
  if (!read.ok) return <FailurePage problem={read.failure} />
  const { review, childName } = read.value
  const form = await readForm()
  const query = await searchParams
  const title = `Review of ${review?.reference ?? read.value.reference}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: reviewAddresses.mine, text: 'Reviews' }}
      done={query.done === 'resumed' ? done.resumed : undefined}
    >
      <h1 className="govuk-heading-l">
        Review of <Reference value={review?.reference ?? read.value.reference} />
      </h1>
      <p className="govuk-body">
        {childName ?? 'No name'}.{' '}
        <a className="govuk-link" href={reviewAddresses.versions(read.value.reference)}>
          What each version said
        </a>
      </p>
      {review ? (
        <Standing review={review} form={form} />
      ) : (
        <InsetText>
          There is nothing to review here: it has not been sent, or its latest version is another agency’s.
        </InsetText>
      )}
    </Page>
  )
}

function Standing({
  review,
  form,
}: {
  readonly review: ReviewStanding
  readonly form: Awaited<ReturnType<typeof readForm>>
}) {
  if (review.ended) return <EndedReview reference={review.reference} ended={review.ended} form={form} />
  return (
    <>
      {review.due && review.stage && (
        <p className="govuk-body">
          Due on {formatDate(review.due.on)} <StageTag stage={review.stage} />
        </p>
      )}
      {review.open ? <BegunReview open={review.open} /> : <StartReview review={review} form={form} />}
    </>
  )
}
