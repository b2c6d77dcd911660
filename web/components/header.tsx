import type { SignedInPerson } from '../session/current-person.ts'

/** The hub's own name and mark; who is signed in, and the way out. */
export const Header = ({ person }: { readonly person: SignedInPerson | undefined }) => (
  <header className="hub-header">
    <div className="govuk-width-container hub-header__container">
      <a className="hub-header__link hub-header__name" href={person ? '/home' : '/'}>
        <svg className="hub-header__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <path d="M16 16 7.5 9M16 16l8.5-7M16 16v10" stroke="currentColor" strokeWidth="2.5" />
          <g fill="currentColor">
            <circle cx="16" cy="16" r="4.5" />
            <circle cx="6" cy="7.5" r="4" />
            <circle cx="26" cy="7.5" r="4" />
            <circle cx="16" cy="27" r="4" />
          </g>
        </svg>
        Referral hub
      </a>
      {person && (
        <ul className="hub-header__person">
          <li>
            {person.name}, {person.agency.name}
          </li>
          <li>
            <a className="hub-header__link" href="/sign-out">
              Sign out
            </a>
          </li>
        </ul>
      )}
    </div>
  </header>
)
