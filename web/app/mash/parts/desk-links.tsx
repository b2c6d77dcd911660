/** The other pages of the MASH. */
const links = [
  { href: '/mash/since', text: 'What changed since you left' },
  { href: '/mash/children', text: 'Search for a child' },
  { href: '/mash/wall', text: 'Wall view' },
  { href: '/mash/workload', text: 'Workload' },
  { href: '/mash/manage', text: 'Look back at quality' },
] as const

export const DeskLinks = () => (
  <nav aria-label="More of the MASH" className="hub-no-print">
    <ul className="hub-links">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a className="govuk-link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
