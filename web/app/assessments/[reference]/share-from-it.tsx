import type { AssessmentRecord } from '../assessment-record.ts'

/** What an assessment says of others can be shared by itself: from a draft, and after it was sent. */
export function ShareFromIt({ record: { referral } }: { readonly record: AssessmentRecord }) {
  if (referral.state === 'discarded') return null
  return (
    <>
      <h2 className="govuk-heading-m">Others whom it is about</h2>
      <p className="govuk-body">
        What it says of other children, people of concern, places, vehicles, numbers and accounts can go to
        the intelligence desk by itself, without typing it again.{' '}
        <a className="govuk-link" href={`/share-information/from/${referral.reference}`}>
          Share information from this assessment
        </a>
      </p>
    </>
  )
}
