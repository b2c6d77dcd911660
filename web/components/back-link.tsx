export const BackLink = ({ href, text = 'Back' }: { readonly href: string; readonly text?: string }) => (
  <a href={href} className="govuk-back-link">
    {text}
  </a>
)
