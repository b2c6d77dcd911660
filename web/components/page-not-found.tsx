import { Page } from './page.tsx'

/** What there is not, and what is not one's own, look the same. */
export function PageNotFound() {
  return (
    <Page title="Page not found">
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the address, check that it is right.</p>
      <p className="govuk-body">
        If you followed a link, the record may not be yours to see.{' '}
        <a className="govuk-link" href="/home">
          Go to your home page
        </a>
      </p>
    </Page>
  )
}
