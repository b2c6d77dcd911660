import type { Action } from '#shared/permissions/rules.ts'
import { placesFor } from './places.ts'

interface Props {
  readonly actions: readonly Action[]
  /** Address of the page that it stands on. */
  readonly path: string
}

/** The places that the person's roles open to them. */
export function ServiceNavigation({ actions, path }: Props) {
  const links = [{ href: '/home', name: 'Home' }, ...placesFor(actions)]
  const pathname = path.split('?')[0] ?? path
  // A place may lie within another: only the innermost is where one is.
  const current = links
    .filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`))
    .reduce((longest, { href }) => (href.length > longest.length ? href : longest), '')
  return (
    <div className="govuk-service-navigation">
      <div className="govuk-width-container">
        <div className="govuk-service-navigation__container">
          <nav aria-label="Hub" className="govuk-service-navigation__wrapper">
            <ul className="govuk-service-navigation__list">
              {links.map(({ href, name }) => {
                const within = href === current
                return (
                  <li
                    key={href}
                    className={`govuk-service-navigation__item${within ? ' govuk-service-navigation__item--active' : ''}`}
                  >
                    <a
                      className="govuk-service-navigation__link"
                      href={href}
                      {...(within ? { 'aria-current': pathname === href ? 'page' : 'true' } : {})}
                    >
                      {within ? (
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
