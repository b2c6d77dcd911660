import { ButtonLink } from '../../../components/button.tsx'
import { Page } from '../../../components/page.tsx'

export default function SignInUnavailablePage() {
  return (
    <Page title="Sorry, you cannot sign in just now">
      <h1 className="govuk-heading-l">Sorry, you cannot sign in just now</h1>
      <p className="govuk-body">
        The service that checks who you are does not answer. Wait a few minutes and try again.
      </p>
      <p className="govuk-body">If it cannot wait, ring your area’s front door.</p>
      <ButtonLink href="/sign-in">Try again</ButtonLink>
    </Page>
  )
}
