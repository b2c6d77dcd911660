import { Fragment, type ReactNode } from 'react'

export interface SummaryRow {
  readonly key: ReactNode
  readonly value: ReactNode
  /** `about` finishes the link for who cannot see the row: "Change" + "date of birth". */
  readonly change?: { readonly href: string; readonly about: string; readonly text?: string }
}

interface Props {
  readonly rows: readonly SummaryRow[]
  /** A heading makes it a card. */
  readonly title?: string
  readonly level?: 2 | 3 | 4
}

export function SummaryList({ rows, title, level = 2 }: Props) {
  const anyChange = rows.some(({ change }) => change)
  const list = (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value, change }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once, and keys may be equal
          key={index}
          className={`govuk-summary-list__row${anyChange && !change ? ' govuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {change && (
            <dd className="govuk-summary-list__actions">
              <a className="govuk-link" href={change.href}>
                {change.text ?? 'Change'}
                <span className="govuk-visually-hidden"> {change.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
  if (!title) return <Fragment>{list}</Fragment>
  const Heading = `h${level}` as const
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  )
}
