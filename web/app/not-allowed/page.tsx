import { Page } from '../../components/page.tsx'

export default function NotAllowedPage() {
  return (
    <Page title="You may not do this">
      <h1 className="govuk-heading-l">You may not do this</h1>
      <p className="govuk-body">
        Your role does not allow it, or what was sent did not come from a page of the hub. Nothing was
        changed.
      </p>
      <p className="govuk-body">
        If you think you should be able to, ask your administrator.{' '}
        <a className="govuk-link" href="/home">
          Go to your home page
        </a>
      </p>
    </Page>
  )
}
