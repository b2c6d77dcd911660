export const SkipLink = () => (
  <a href="#main-content" className="govuk-skip-link" data-module="govuk-skip-link">
    Skip to main content
  </a>
)
