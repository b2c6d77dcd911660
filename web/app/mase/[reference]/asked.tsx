import type { MaseProgress } from '#shared/referral/referral.ts'
import { DateAndTime } from '../../../components/date-and-time.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'

/** What was asked before accepting it, of its sender and of the chair, and what they said. */
export const Asked = ({ mase: { question, chairAsked, override } }: { readonly mase: MaseProgress }) => (
  <>
    {question && (
      <>
        <h2 className="govuk-heading-m">What its sender was asked</h2>
        <InsetText>
          <TypedText text={question.text} />
          <p className="govuk-hint govuk-!-margin-bottom-0">
            {question.by.name}, <DateAndTime at={question.at} />
          </p>
        </InsetText>
        {question.answer ? (
          <>
            <h3 className="govuk-heading-s">The answer</h3>
            <TypedText text={question.answer} />
            {question.answeredAt && (
              <p className="govuk-hint">
                <DateAndTime at={question.answeredAt} />
              </p>
            )}
          </>
        ) : (
          <p className="govuk-body">No answer has come yet.</p>
        )}
      </>
    )}
    {chairAsked && (
      <>
        <h2 className="govuk-heading-m">What the chair was asked</h2>
        <InsetText>
          <TypedText text={chairAsked.why} />
          <p className="govuk-hint govuk-!-margin-bottom-0">
            {chairAsked.by.name}, <DateAndTime at={chairAsked.at} />
          </p>
        </InsetText>
      </>
    )}
    {override && (
      <>
        <h2 className="govuk-heading-m">The chair takes it all the same</h2>
        <TypedText text={override.reason} />
        <p className="govuk-hint">
          {override.by.name}, {override.by.post}, <DateAndTime at={override.at} />
        </p>
      </>
    )}
  </>
)
