import { Page } from './page.tsx'

/** For whoever signed in and has no part in the hub: no other page would work, so it leads nowhere but out. */
export function NoAccessPage() {
  const title = 'You do not have access to the hub'
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        You have no access to the hub now. If you need it for your work, ask your administrator.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/sign-out">
          Sign out
        </a>
      </p>
    </Page>
  )
}
