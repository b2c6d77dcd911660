import { InsetText } from '../../../../components/inset-text.tsx'
import { idOf } from '../../../../forms/form-state.ts'
import { addresses } from '../../addresses.ts'
import type { AssessmentRecord } from '../../assessment-record.ts'
import type { FormLines, SectionLine } from '../../form-lines.ts'
import { toldApart } from './told-apart.ts'

interface Props {
  readonly record: AssessmentRecord
  readonly forms: readonly FormLines[]
}

/** What still stands between it and sending, each with a link to the place where it is put right. */
export function StillMissing({ record: { referral, writes, definitions }, forms }: Props) {
  const left = forms.flatMap(({ form, lines }) =>
    toldApart(
      lines.flatMap((line) => leftOf(line).map((left) => ({ ...left, form, section: line.section }))),
      definitions[form],
    ),
  )
  if (left.length === 0)
    return (
      <InsetText>
        Nothing is missing. Read it once more as somebody would who does not know the child.
      </InsetText>
    )
  return (
    <InsetText>
      <h2 className="govuk-heading-m" id="missing">
        {left.length === 1 ? 'One thing is left to do' : `${left.length} things are left to do`}
      </h2>
      {forms.map(({ form, title }) => {
        const own = left.filter((one) => one.form === form)
        if (own.length === 0) return null
        return (
          <div key={form}>
            <h3 className="govuk-heading-s">{title}</h3>
            <ul className="govuk-list govuk-list--bullet">
              {own.map(({ section, field, message }) => (
                <li key={`${section} ${field} ${message}`}>
                  {writes ? (
                    <a
                      className="govuk-link"
                      href={addresses.section(referral.reference, form, section) + field}
                    >
                      {message}
                    </a>
                  ) : (
                    message
                  )}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </InsetText>
  )
}

interface Left {
  readonly question?: string
  readonly field: string
  readonly message: string
}

/** What was filled in and never looked at is one thing to do; all else is each its own. */
function leftOf({ title, problems, missing, filledIn }: SectionLine): Left[] {
  const left = [...problems, ...missing]
  if (filledIn) return [{ field: '', message: `Check and save what is filled in under ‘${title}’` }]
  return left.map(({ question, field, message }) => ({
    question,
    field: `?check=all#${idOf(field)}`,
    message,
  }))
}
