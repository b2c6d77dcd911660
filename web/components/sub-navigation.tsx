interface Props {
  /** What the pages belong to, for who cannot see: "Referral". */
  readonly label: string
  readonly items: readonly { readonly href: string; readonly text: string; readonly current?: boolean }[]
}

/** The pages of one record or the views of one list, each with its own address. */
export const SubNavigation = ({ label, items }: Props) => (
  <nav className="hub-sub-navigation" aria-label={label}>
    <ul className="hub-sub-navigation__list">
      {items.map(({ href, text, current }) => (
        <li key={href}>
          <a className="hub-sub-navigation__link" href={href} aria-current={current ? 'page' : undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
