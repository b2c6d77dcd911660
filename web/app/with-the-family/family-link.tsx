import { familyTitle } from './family-words.tsx'

/** Leads to the page, from pages where nothing is typed. */
export const FamilyLink = () => (
  <p className="govuk-body">
    <a className="govuk-link" href="/with-the-family">
      {familyTitle}
    </a>
  </p>
)
