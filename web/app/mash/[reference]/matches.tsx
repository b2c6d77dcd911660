import type { PossibleMatch } from '#shared/api/mash.ts'
import { stateNames } from '#shared/referral/states.ts'
import { Reference } from '../../../components/reference.tsx'
import { elapsed } from '../parts/elapsed.ts'

/** Other referrals that may be about this child, each with why the hub thinks so. Only a person says that they are. */
export function Matches({
  matches,
  now,
}: {
  readonly matches: readonly PossibleMatch[]
  readonly now: number
}) {
  if (matches.length === 0)
    return <p className="govuk-body">No other referral looks as if it were about this child.</p>
  return (
    <>
      <p className="govuk-body">
        The hub has compared names, dates of birth and numbers. It has joined nothing: look, and judge for
        yourself.
      </p>
      <ul className="govuk-list">
        {matches.map(({ row, reasons }) => (
          <li key={row.reference} className="govuk-!-margin-bottom-4">
            <a className="govuk-link" href={`/mash/${row.reference}`}>
              <Reference value={row.reference} />
            </a>{' '}
            {row.childName ?? 'Name not known'}, {row.agency.name}
            {row.sentAt && `, sent ${elapsed(row.sentAt, now)}`}. {stateNames[row.state]}.
            <ul className="govuk-list govuk-list--bullet">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )
}
