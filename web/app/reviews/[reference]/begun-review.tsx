import type { ReviewStanding } from '#shared/api/reviews.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { Reference } from '../../../components/reference.tsx'
import { addresses } from '../../assessments/addresses.ts'

interface Props {
  readonly open: NonNullable<ReviewStanding['open']>
}

/** There is one review at a time: whoever comes second finds the first one's. */
export const BegunReview = ({ open }: Props) => (
  <InsetText>
    <p className="govuk-body">
      {open.by.name} ({open.by.post}) began the review on <DateAndTime at={open.at} />.
    </p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      <a className="govuk-link" href={addresses.of(open.reference)}>
        Go on with <Reference value={open.reference} />
      </a>
    </p>
  </InsetText>
)
