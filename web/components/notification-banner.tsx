import { type ReactNode, useId } from 'react'

interface Props {
  /** Something the person did has worked; else it is something they should know. */
  readonly success?: boolean
  readonly children: ReactNode
}

export function NotificationBanner({ success = false, children }: Props) {
  const titleId = useId()
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles support it; the linter does not see them
    <div
      className={`govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}`}
      role={success ? 'alert' : 'region'}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {success ? 'Success' : 'Important'}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        <p className="govuk-notification-banner__heading">{children}</p>
      </div>
    </div>
  )
}
