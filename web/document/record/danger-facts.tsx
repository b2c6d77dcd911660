import type { Danger } from '#shared/referral/referral.ts'
import { InsetText } from '../../components/inset-text.tsx'
import { TypedText } from '../../components/typed-text.tsx'
import { WarningText } from '../../components/warning-text.tsx'

/** What the author said of danger, first of all and before any form. Silent when there was none. */
export function DangerFacts({ danger }: { readonly danger: Danger }) {
  if (danger.now === 'no') return null
  const { policeCalled, calledWhen, logNumber, whyNotCalled } = danger
  return (
    <InsetText>
      <WarningText>The author says that the child is in danger now.</WarningText>
      {policeCalled === 'yes' ? (
        <p className="govuk-body govuk-!-margin-bottom-0">
          The police have been called{calledWhen && `: ${calledWhen}`}.{' '}
          {logNumber ? `Log number ${logNumber}.` : 'No log number was given.'}
        </p>
      ) : (
        <>
          <p className="govuk-body govuk-!-font-weight-bold">
            The police had not been called when this was written.
          </p>
          {whyNotCalled && <TypedText text={whyNotCalled} />}
        </>
      )}
    </InsetText>
  )
}
