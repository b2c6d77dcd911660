import type { Referral } from '#shared/referral/referral.ts'
import { Button } from '../../../../components/button.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { Step } from '../../parts/step.tsx'
import { authorise } from '../actions.ts'

export default async function AuthorisePage({ params }: PageProps<'/sign-off/[reference]/authorise'>) {
  const { reference } = await params
  return (
    <Step reference={reference} title="Authorise" action={authorise}>
      {(referral, form) => (
        <>
          <p className="govuk-body">{consequence(referral)}</p>
          <Textarea
            form={form}
            name="comment"
            label="Your oversight (optional)"
            hint="What you discussed with the author, and what you think yourself."
            size="m"
            most={5000}
          />
          <Button>Authorise</Button>
        </>
      )}
    </Step>
  )
}

const consequence = ({ author, state }: Referral) =>
  state === 'awaiting-sign-off'
    ? `${author.name} is told by email and can then send it. Your name, your post and what you write here go with it, as the management oversight.`
    : `It has been sent already. ${author.name} is told by email, and those who have it see that it is now authorised.`
