import type { FieldProps } from './field.ts'

type Props = Pick<FieldProps, 'label' | 'heading' | 'size'> & { readonly htmlFor: string }

export function Label({ htmlFor, label, heading = false, size = heading ? 'l' : undefined }: Props) {
  const element = (
    <label className={`govuk-label${size ? ` govuk-label--${size}` : ''}`} htmlFor={htmlFor}>
      {label}
    </label>
  )
  return heading ? <h1 className="govuk-label-wrapper">{element}</h1> : element
}
