import type { Referral } from '#shared/referral/referral.ts'
import { reviewAddresses } from './addresses.ts'

/** That a record is a review, and the way to what was said before. */
export const SeriesLink = ({ referral: { reference, series } }: { readonly referral: Referral }) =>
  series ? (
    <p className="govuk-body">
      This is a review: version {series.number} of the assessment.{' '}
      <a className="govuk-link" href={reviewAddresses.versions(reference)}>
        What has changed
      </a>
    </p>
  ) : null
