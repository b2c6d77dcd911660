import type { Referral } from '#shared/referral/referral.ts'
import { ButtonGroup, ButtonLink } from '../../../components/button.tsx'
import { InsetText } from '../../../components/inset-text.tsx'
import { awaitsLead } from '../parts/awaits.ts'

/** What a lead can do with it now. What has been sent can no longer be returned. */
export function LeadActions({ referral, isOwn }: { readonly referral: Referral; readonly isOwn: boolean }) {
  const to = (step: string) => `/sign-off/${referral.reference}/${step}`
  if (!awaitsLead(referral)) return null
  if (isOwn)
    return (
      <InsetText>
        <p className="govuk-body">
          This is your own work. Nobody authorises their own work while somebody else in the agency can: a
          colleague has been asked.
        </p>
        <a className="govuk-link" href={to('authorise')}>
          I am the only one who can
        </a>
      </InsetText>
    )
  return (
    <ButtonGroup>
      <ButtonLink href={to('authorise')}>Authorise</ButtonLink>
      {referral.state === 'awaiting-sign-off' && (
        <ButtonLink kind="secondary" href={to('return')}>
          Return to its author
        </ButtonLink>
      )}
      <ButtonLink kind="secondary" href={to('comment')}>
        Leave a comment
      </ButtonLink>
    </ButtonGroup>
  )
}
