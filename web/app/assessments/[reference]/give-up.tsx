import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'

/** The way to discard it. Reading on paper is always possible. */
export const GiveUp = ({ record: { referral } }: { readonly record: AssessmentRecord }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={addresses.page(referral.reference, 'print')}>
      Print what is there so far
    </a>
    {referral.state !== 'discarded' && (
      <>
        <br />
        <a className="govuk-link" href={addresses.page(referral.reference, 'discard')}>
          Discard this assessment
        </a>
      </>
    )}
  </p>
)
