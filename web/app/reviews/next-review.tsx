import { reviewAddresses } from './addresses.ts'

/** From what was sent, or kept, to its versions and its review. */
export const NextReview = ({ reference }: { readonly reference: string }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={reviewAddresses.of(reference)}>
      The next review: when it is due, and starting it
    </a>
    <br />
    <a className="govuk-link" href={reviewAddresses.versions(reference)}>
      What each version said
    </a>
  </p>
)
