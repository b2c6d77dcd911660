import type { ReactNode } from 'react'

interface Props {
  readonly legend: ReactNode
  readonly heading?: boolean
  readonly size?: 's' | 'm' | 'l'
  readonly describedBy?: string | undefined
  readonly role?: 'group'
  readonly children: ReactNode
}

/** Fields that belong together. With `heading` its legend is the heading of the page. */
export function Fieldset({
  legend,
  heading = false,
  size = heading ? 'l' : 'm',
  describedBy,
  role,
  children,
}: Props) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
        {heading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
