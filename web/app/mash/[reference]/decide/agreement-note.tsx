import type { AgreementPolicy } from '#shared/decision/agreement.ts'
import { outcomes } from '#shared/referral/outcomes.ts'
import { ratings } from '#shared/referral/ratings.ts'
import { Details } from '../../../../components/details.tsx'

/** What the partnership wants a second pair of eyes on, before it is decided. */
export const AgreementNote = ({ policy }: { readonly policy: AgreementPolicy }) => {
  const asked = [
    ...policy.outcomes.map((one) => outcomes[one]),
    ...policy.ratings.map((one) => `Whatever is rated ${ratings[one].toLowerCase()}`),
  ]
  if (asked.length === 0) return null
  return (
    <Details summary="What needs a manager’s agreement">
      <ul className="govuk-list govuk-list--bullet">
        {asked.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="govuk-body">
        Such a decision waits until a MASH manager who did not make it agrees. Its time limit goes on running,
        and its sender is told only then. Immediate protection, and protection of a child in danger now, wait
        for nobody: the manager looks at them afterwards.
      </p>
    </Details>
  )
}
