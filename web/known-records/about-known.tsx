import type { RecordOfAChild } from '#shared/api/children.ts'
import { stateNames } from '#shared/referral/states.ts'
import { dayOf } from '../components/dates.ts'

/** Who wrote a record, when, and how far it is. Nothing of what it says. */
export const aboutKnown = ({ author, startedAt, sentAt, state }: RecordOfAChild): string =>
  `Started by ${author.name} (${author.post}) on ${dayOf(startedAt)}${sentAt ? `, sent on ${dayOf(sentAt)}` : ''}. ${stateNames[state]}.`

/** What to do in place of a second record, or besides it. */
export function GoOn({ record }: { readonly record: RecordOfAChild }) {
  const { author, mayContinue, opensAs, reference, state } = record
  if (mayContinue)
    return (
      <p className="govuk-body">
        You are writing this one.{' '}
        <a className="govuk-link" href={`/assessments/${reference}`}>
          Go on with {reference} instead
        </a>
      </p>
    )
  if (opensAs === 'assessment')
    return (
      <p className="govuk-body">
        <a className="govuk-link" href={`/assessments/${reference}`}>
          Open {reference}
        </a>
      </p>
    )
  return (
    <p className="govuk-body">
      {state === 'draft' ? 'It is not finished. ' : ''}Ask {author.name} about it: you cannot open it.
    </p>
  )
}
