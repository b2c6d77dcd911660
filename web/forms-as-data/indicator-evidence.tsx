import { ErrorMessage } from '../components/error-message.tsx'
import { errorIn, type FormState, idOf, valueIn } from '../forms/form-state.ts'

interface Props {
  readonly name: string
  /** The words of the indicator. */
  readonly about: string
  readonly filled: boolean
  readonly needed: boolean
  readonly form: FormState
}

/**
 * The evidence for one indicator. The stylesheet hides it until the indicator is present or suspected, and never while
 * anything is typed or wrong in it; the placeholder is one space, by which the stylesheet knows that the box is empty.
 */
export function IndicatorEvidence({ name, about, filled, needed, form }: Props) {
  const id = idOf(name)
  const error = errorIn(form, name)
  return (
    <div className={`hub-indicator__evidence${filled || error ? ' hub-indicator__evidence--keep' : ''}`}>
      <label className="govuk-label" htmlFor={id}>
        Evidence<span className="govuk-visually-hidden"> for ‘{about}’</span>
        {needed ? '' : ' (optional)'}
      </label>
      {error && <ErrorMessage id={`${id}-error`} message={error} />}
      <textarea
        className={`govuk-textarea${error ? ' govuk-textarea--error' : ''}`}
        id={id}
        name={name}
        rows={2}
        placeholder=" "
        defaultValue={valueIn(form, name)}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  )
}
