const links = [
  { href: '/accessibility', text: 'Accessibility statement' },
  { href: '/privacy', text: 'Privacy' },
  { href: '/cookies', text: 'Cookies' },
]

export const Footer = () => (
  <footer className="hub-footer">
    <div className="govuk-width-container">
      <ul className="hub-footer__list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a className="hub-footer__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </footer>
)
