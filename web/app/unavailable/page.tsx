import { Page } from '../../components/page.tsx'

export default function UnavailablePage() {
  return (
    <Page title="Sorry, the hub cannot do this just now">
      <h1 className="govuk-heading-l">Sorry, the hub cannot do this just now</h1>
      <p className="govuk-body">
        Go back with your browser’s back button: what you typed is still on the page before this one. Wait a
        minute and try again.
      </p>
      <p className="govuk-body">If it cannot wait, ring your area’s front door.</p>
    </Page>
  )
}
