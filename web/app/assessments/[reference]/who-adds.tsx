import { addresses } from '../addresses.ts'
import type { AssessmentRecord } from '../assessment-record.ts'

/** Who else adds to it: the way to share it and to ask other agencies. */
export function WhoAdds({ record: { referral, contributions } }: { readonly record: AssessmentRecord }) {
  const toRead = contributions.filter(
    ({ state, sections, takenIn }) => state === 'given' && sections.some((one) => !takenIn.includes(one)),
  ).length
  const names = (referral.writers ?? []).map(({ name }) => name)
  return (
    <p className="govuk-body">
      {names.length > 0 && `Shared with ${names.join(', ')}. `}
      {toRead > 0 && (
        <strong>
          {toRead === 1 ? 'One answer of another agency is' : `${toRead} answers of other agencies are`} there
          to take in.{' '}
        </strong>
      )}
      <a className="govuk-link" href={addresses.page(referral.reference, 'contributions')}>
        Who adds to this assessment
      </a>
    </p>
  )
}
