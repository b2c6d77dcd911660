import { InsetText } from '../../../../components/inset-text.tsx'
import type { AssessmentRecord } from '../../assessment-record.ts'
import { whatChanged } from '../route-out-of-date.ts'

/** Why where it goes is asked again: it never changes by itself. */
export const OutOfDate = ({ record }: { readonly record: AssessmentRecord }) => (
  <InsetText>
    <p className="govuk-body">
      Since you looked at where this goes, {whatChanged(record).join(', and ')}. It was going to the{' '}
      <strong>{record.referral.route?.team}</strong>.
    </p>
    <p className="govuk-body govuk-!-margin-bottom-0">
      Check the two answers below, and you are shown where it goes now.
    </p>
  </InsetText>
)
