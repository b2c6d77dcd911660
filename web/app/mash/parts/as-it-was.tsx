import { formatTime, londonClock } from '#shared/identifiers/date-time.ts'

interface Props {
  readonly now: number
  /** The page itself, to be shown anew. */
  readonly address: string
  /** For a screen that is looked at and never touched: being brought up to date counts as being used. */
  readonly stays?: boolean
}

/**
 * When the page was made, and how to see it anew. Where scripts run, the page brings itself up to date (keep-fresh.ts),
 * says so here, and can be told to stop.
 */
export const AsItWas = ({ now, address, stays = false }: Props) => (
  <p
    className="govuk-body-s hub-fresh hub-no-print"
    data-hub-fresh="60"
    data-hub-fresh-stays={stays ? '' : undefined}
  >
    <span data-hub-fresh-time>As it was at {formatTime(londonClock(now).time)}.</span>{' '}
    <a className="govuk-link" href={address}>
      Refresh
    </a>{' '}
    <span role="status" data-hub-fresh-said />
  </p>
)
