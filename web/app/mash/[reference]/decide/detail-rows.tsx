import { type Attendee, type Decision, outcomesOf, presences } from '#shared/decision/decision.ts'
import { type DetailField, detailFields } from '#shared/decision/fields.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { type Outcome, outcomes } from '#shared/referral/outcomes.ts'
import type { SummaryRow } from '../../../../components/summary-list.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'

/** The details of each outcome, a row for each outcome. */
export const detailRows = (decision: Decision): SummaryRow[] =>
  outcomesOf(decision).flatMap((outcome) => {
    const details = decision.details?.[outcome]
    return details ? [{ key: outcomes[outcome], value: <Given outcome={outcome} details={details} /> }] : []
  })

const Given = ({
  outcome,
  details,
}: {
  readonly outcome: Outcome
  readonly details: Readonly<Record<string, string | readonly Attendee[]>>
}) => (
  <ul className="govuk-list">
    {detailFields[outcome]?.flatMap((field) => {
      const value = details[field.id]
      if (value === undefined) return []
      return [
        <li key={field.id}>
          <strong>{field.label}</strong> <Value field={field} value={value} />
        </li>,
      ]
    })}
  </ul>
)

function Value({
  field,
  value,
}: {
  readonly field: DetailField
  readonly value: string | readonly Attendee[]
}) {
  if (typeof value !== 'string')
    return (
      <ul className="govuk-list govuk-list--bullet">
        {value.map(({ post, organisation, presence }) => (
          <li key={`${post} ${organisation}`}>
            {organisation ? `${post}, ${organisation}` : post}: {presences[presence].toLowerCase()}
          </li>
        ))}
      </ul>
    )
  if (field.kind === 'date') return formatDate(value)
  if (field.kind === 'time') return formatTime(value)
  if (field.kind === 'long') return <TypedText text={value} />
  return field.choices?.[value] ?? value
}
