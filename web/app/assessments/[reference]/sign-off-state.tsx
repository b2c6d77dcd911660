import { Button, ButtonLink } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { TypedText } from '../../../components/typed-text.tsx'
import { signOffWords } from '../../../document/record/sign-off-words.ts'
import type { AssessmentRecord } from '../assessment-record.ts'
import { restore, takeBack } from './actions.ts'

/** What stands in the way of changing it, and how to have it back. */
export function SignOffState({ record: { referral, mine, me } }: { readonly record: AssessmentRecord }) {
  const { state, signOff, reference, version } = referral
  if (state === 'draft') return null
  const discarded = state === 'discarded'
  return (
    <>
      <InsetText>
        {discarded ? 'This assessment was discarded before it was sent.' : signOffWords(signOff)}
        {signOff.comment && <TypedText text={signOff.comment} />}
        {!discarded && mine && (
          <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">
            To change anything, take it back. It must then be authorised again.
          </p>
        )}
      </InsetText>
      {!mine && state === 'awaiting-sign-off' && me.actions.includes('sign-off.authorise') && (
        <ButtonLink href={`/sign-off/${reference}`}>Read and authorise it</ButtonLink>
      )}
      {mine && (
        <Form action={discarded ? restore : takeBack}>
          <Hidden name="reference" value={reference} />
          <Hidden name="version" value={version} />
          <Button kind="secondary">
            {discarded ? 'Restore it as a draft' : 'Take it back to change it'}
          </Button>
        </Form>
      )}
    </>
  )
}
