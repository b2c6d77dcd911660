import type { Me } from '#shared/api/account.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { mayWork } from '../parts/may-work.ts'

interface Props {
  readonly referral: Referral
  readonly me: Me
}

/** The way to who has read it, for whoever has taken it and for managers. */
export const WhoLookedLink = ({ referral, me }: Props) =>
  mayWork(referral, me) && me.actions.includes('mash.who-looked') ? (
    <p className="govuk-body hub-no-print">
      <a className="govuk-link" href={`/mash/${referral.reference}/who-looked`}>
        Who has looked at this referral
      </a>
    </p>
  ) : null
