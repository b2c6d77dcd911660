import { valueIn } from '../forms/form-state.ts'
import { type FieldProps, wire } from './field.ts'
import { FieldAbout } from './field-about.tsx'
import { Label } from './label.tsx'

interface Props extends FieldProps {
  readonly items: readonly { readonly value: string; readonly text: string }[]
  /** What the choice of nothing is called, where nothing is an answer: "Any". */
  readonly empty?: string
}

/** For long lists only; radios are easier to use. Starts empty. */
export function Select(props: Props) {
  const { name, label, hint, form, heading, size, items, empty = 'Select one' } = props
  const wiring = wire(props)
  return (
    <div className={wiring.groupClass}>
      <Label
        htmlFor={wiring.id}
        label={label}
        {...(heading ? { heading } : {})}
        {...(size ? { size } : {})}
      />
      <FieldAbout wiring={wiring} hint={hint} />
      <select
        className={`govuk-select${wiring.error ? ' govuk-select--error' : ''}`}
        id={wiring.id}
        name={name}
        defaultValue={valueIn(form, name)}
        aria-describedby={wiring.describedBy}
      >
        <option value="">{empty}</option>
        {items.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}
