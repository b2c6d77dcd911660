export interface Crumb {
  readonly text: string
  readonly href: string
}

export const Breadcrumbs = ({ crumbs }: { readonly crumbs: readonly Crumb[] }) => (
  <nav className="govuk-breadcrumbs govuk-breadcrumbs--collapse-on-mobile" aria-label="Breadcrumb">
    <ol className="govuk-breadcrumbs__list">
      {crumbs.map(({ text, href }) => (
        <li key={href} className="govuk-breadcrumbs__list-item">
          <a className="govuk-breadcrumbs__link" href={href}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
