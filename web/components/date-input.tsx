import { valueIn } from '../forms/form-state.ts'
import { type FieldProps, wire } from './field.ts'
import { FieldAbout } from './field-about.tsx'
import { Fieldset } from './fieldset.tsx'

const parts = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

interface Props extends FieldProps {
  /** The person's own date of birth, so that the browser may help. */
  readonly ownBirthday?: boolean
}

/** Three boxes, `name-day`, `name-month` and `name-year` in the form, as `form.date(name)` reads them. */
export function DateInput(props: Props) {
  const { name, label, hint, form, heading, size, ownBirthday = false } = props
  const wiring = wire(props)
  const wrong = parts.filter(({ part }) => form?.errors.some(({ field }) => field === `${name}.${part}`))
  return (
    <div className={wiring.groupClass}>
      <Fieldset
        legend={label}
        role="group"
        describedBy={wiring.describedBy}
        {...(heading ? { heading } : {})}
        {...(size ? { size } : {})}
      >
        <FieldAbout wiring={wiring} hint={hint} />
        <div className="govuk-date-input">
          {parts.map(({ part, label, width }, index) => {
            const id = index === 0 ? wiring.id : `${wiring.id}-${part}`
            const inError = wiring.error && (wrong.length === 0 || wrong.some((other) => other.part === part))
            return (
              <div key={part} className="govuk-date-input__item">
                <div className="govuk-form-group">
                  <label className="govuk-label govuk-date-input__label" htmlFor={id}>
                    {label}
                  </label>
                  <input
                    className={`govuk-input govuk-date-input__input govuk-input--width-${width}${inError ? ' govuk-input--error' : ''}`}
                    id={id}
                    name={`${name}-${part}`}
                    type="text"
                    inputMode="numeric"
                    autoComplete={ownBirthday ? `bday-${part}` : 'off'}
                    defaultValue={valueIn(form, `${name}-${part}`)}
                  />
                </div>
              </div>
            )
          })}
        </div>
      </Fieldset>
    </div>
  )
}
