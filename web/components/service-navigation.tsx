import type { Action } from '#shared/permissions/rules.ts'
import { entriesFor } from './entries.ts'

interface Props {
  readonly actions: readonly Action[]
  /** Address of the page that it stands on. */
  readonly path: string
}

/** The places that the person's roles open to them. */
export function ServiceNavigation({ actions, path }: Props) {
  const entries = [{ href: '/home', name: 'Home', gathers: [] }, ...entriesFor(actions)]
  const pathname = path.split('?')[0] ?? path
  const within = ({ href }: { readonly href: string }) => pathname === href || pathname.startsWith(`${href}/`)
  // A place may lie within another: only the innermost is where one is.
  const current = entries
    .flatMap((entry) => [entry, ...entry.gathers].filter(within).map(({ href }) => ({ href, entry })))
    .reduce<{ readonly href: string; readonly entry?: unknown }>(
      (longest, one) => (one.href.length > longest.href.length ? one : longest),
      { href: '' },
    ).entry
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Hub" className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {entries.map((entry) => {
                const { href, name } = entry
                const here = entry === current
                return (
                  <li
                    key={href}
                    className={`govuk-service-navigation__item${here ? ' govuk-service-navigation__item--active' : ''}`}
                  >
                    <a
                      className="govuk-service-navigation__link"
                      href={href}
                      {...(here ? { 'aria-current': pathname === href ? 'page' : 'true' } : {})}
                    >
                      {here ? (
                        <strong className="govuk-service-navigation__active-fallback">{name}</strong>
                      ) : (
                        name
                      )}
                    </a>
                  </li>
                )
              })}
            </ul>
          </nav>
        </div>
      </div>
    </div>
  )
}
