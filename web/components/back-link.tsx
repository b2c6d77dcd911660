export const BackLink = ({ href, text = 'Back' }: { readonly href: string; readonly text?: string }) => (
  <nav aria-label="Back">
    <a href={href} className="govuk-back-link">
      {text}
    </a>
  </nav>
)
