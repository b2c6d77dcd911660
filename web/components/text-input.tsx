import { valueIn } from '../forms/form-state.ts'
import { type FieldProps, wire } from './field.ts'
import { FieldAbout } from './field-about.tsx'
import { Label } from './label.tsx'

interface Props extends FieldProps {
  /** Roughly how many characters are expected. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  readonly type?: 'text' | 'tel' | 'email' | 'search'
  readonly inputMode?: 'numeric' | 'decimal'
  readonly autoComplete?: string
  readonly spellCheck?: boolean
}

export function TextInput(props: Props) {
  const { name, label, hint, form, heading, size, width, type = 'text', autoComplete = 'off' } = props
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
      <input
        className={`govuk-input${width ? ` govuk-input--width-${width}` : ''}${wiring.error ? ' govuk-input--error' : ''}`}
        id={wiring.id}
        name={name}
        type={type}
        inputMode={props.inputMode}
        autoComplete={autoComplete}
        spellCheck={props.spellCheck}
        defaultValue={valueIn(form, name)}
        aria-describedby={wiring.describedBy}
      />
    </div>
  )
}
