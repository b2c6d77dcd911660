import { valueIn } from '../forms/form-state.ts'
import { type FieldProps, wire } from './field.ts'
import { FieldAbout } from './field-about.tsx'
import { Label } from './label.tsx'

interface Props extends FieldProps {
  readonly rows?: number
  /** The most characters that the API takes: counted down as one types. */
  readonly most?: number
}

export function Textarea(props: Props) {
  const { name, label, hint, form, heading, size, rows = 5, most } = props
  const wiring = wire(props)
  const infoId = `${wiring.id}-info`
  const field = (
    <>
      <Label
        htmlFor={wiring.id}
        label={label}
        {...(heading ? { heading } : {})}
        {...(size ? { size } : {})}
      />
      <FieldAbout wiring={wiring} hint={hint} />
      <textarea
        className={`govuk-textarea${wiring.error ? ' govuk-textarea--error' : ''}${most ? ' govuk-js-character-count' : ''}`}
        id={wiring.id}
        name={name}
        rows={rows}
        defaultValue={valueIn(form, name)}
        aria-describedby={[wiring.describedBy, most && infoId].filter(Boolean).join(' ') || undefined}
      />
    </>
  )
  if (!most) return <div className={wiring.groupClass}>{field}</div>
  return (
    <div
      className={`${wiring.groupClass} govuk-character-count`}
      data-module="govuk-character-count"
      data-maxlength={most}
      data-threshold="75"
    >
      {field}
      <div id={infoId} className="govuk-hint govuk-character-count__message">
        You can enter up to {most.toLocaleString('en-GB')} characters
      </div>
    </div>
  )
}
