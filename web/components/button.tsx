import type { ReactNode } from 'react'

interface Look {
  readonly kind?: 'secondary' | 'warning' | 'inverse'
  readonly children: ReactNode
}

const classOf = (kind: Look['kind']) => `govuk-button${kind ? ` govuk-button--${kind}` : ''}`

/** Sends the form it stands in. Pressing twice by accident sends once. */
export const Button = ({
  kind,
  children,
  name,
  value,
}: Look & { readonly name?: string; readonly value?: string }) => (
  <button
    type="submit"
    className={classOf(kind)}
    data-module="govuk-button"
    data-prevent-double-click="true"
    name={name}
    value={value}
  >
    {children}
  </button>
)

/** Looks like a button and leads to another page. */
export const ButtonLink = ({
  kind,
  children,
  href,
  start = false,
}: Look & { readonly href: string; readonly start?: boolean }) => (
  <a href={href} draggable="false" className={`${classOf(kind)}${start ? ' govuk-button--start' : ''}`}>
    {children}
    {start && (
      <svg
        className="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    )}
  </a>
)

export const ButtonGroup = ({ children }: { readonly children: ReactNode }) => (
  <div className="govuk-button-group">{children}</div>
)
