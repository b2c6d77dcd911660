import { DateAndTime } from '../../../components/date-and-time.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import type { AssessmentRecord } from '../assessment-record.ts'

/** Why it is with its author again: what the lead said, or why the MASE handed it back. */
export function SentBack({ record: { referral } }: { readonly record: AssessmentRecord }) {
  const { signOff, mase, state } = referral
  if (state !== 'draft') return null
  const back = mase?.handedBack
  return (
    <>
      {signOff.status === 'returned' && (
        <InsetText>
          <h2 className="govuk-heading-s">
            {signOff.by?.name ?? 'Your lead'} gave this back to you to change
          </h2>
          {signOff.comment && <TypedText text={signOff.comment} />}
          {signOff.at && (
            <p className="govuk-hint govuk-!-margin-bottom-0">
              {signOff.by?.post}, <DateAndTime at={signOff.at} />
            </p>
          )}
        </InsetText>
      )}
      {back && (
        <InsetText>
          <h2 className="govuk-heading-s">The MASE handed this back</h2>
          <TypedText text={back.reason} />
          <p className="govuk-hint govuk-!-margin-bottom-0">
            {back.by.name}, {back.by.post}, <DateAndTime at={back.at} />
          </p>
        </InsetText>
      )}
    </>
  )
}
