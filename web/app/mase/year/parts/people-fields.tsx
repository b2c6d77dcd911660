import type { PostChoice } from '#shared/mase/year-view.ts'
import { ErrorMessage } from '../../../../components/error-message.tsx'
import { Select } from '../../../../components/select.tsx'
import { errorIn, type FormState } from '../../../../forms/form-state.ts'
import { partOf } from './people.ts'

interface Props {
  readonly form: FormState
  readonly choices: readonly PostChoice[]
}

const seats = [
  { value: 'none', text: 'Not asked' },
  { value: 'deputy', text: 'Deputy chair' },
  { value: 'all', text: 'Member, sees every item' },
  { value: 'involved', text: 'Member, sees what involves its agency' },
]

/** Who chairs a meeting, and what each post of the directory is at it. */
export function PeopleFields({ form, choices }: Props) {
  const errors = (['deputies', 'members'] as const).flatMap((field) => {
    const message = errorIn(form, field)
    return message ? [{ field, message }] : []
  })
  return (
    <>
      <h2 className="govuk-heading-m">Who is asked</h2>
      <Select
        form={form}
        name="chair"
        label="Chair"
        hint="Leave empty while nobody is agreed"
        items={choices.map(({ id, post, organisation }) => ({ value: id, text: `${post}, ${organisation}` }))}
      />
      {errors.map(({ field, message }) => (
        <div key={field} id={field} tabIndex={-1}>
          <ErrorMessage id={`${field}-error`} message={message} />
        </div>
      ))}
      {choices.map(({ id, post, organisation }) => (
        <Select key={id} form={form} name={partOf(id)} label={`${post}, ${organisation}`} items={seats} />
      ))}
      <p className="govuk-hint">
        Posts come from the directory. If one is missing, ask your administrator to add it.
      </p>
    </>
  )
}
