import { ButtonLink } from '../../components/button.tsx'
import { Page } from '../../components/page.tsx'
import { splitKept } from '../../forms/kept-address.ts'
import { localPath } from '../../security/local-path.ts'

export default async function SignedOutPage({ searchParams }: PageProps<'/signed-out'>) {
  const { to } = await searchParams
  if (typeof to !== 'string') {
    return (
      <Page title="You are signed out">
        <h1 className="govuk-heading-l">You are signed out</h1>
        <p className="govuk-body">What you saved is kept. Close this window if others use this computer.</p>
        <ButtonLink href="/sign-in">Sign in again</ButtonLink>
      </Page>
    )
  }
  const path = localPath(to)
  return (
    <Page title="You were signed out">
      <h1 className="govuk-heading-l">You were signed out</h1>
      <p className="govuk-body">
        This happens when you have not used the hub for 30 minutes, so that nobody else can read what you were
        working on.
      </p>
      {splitKept(path).id && (
        <p className="govuk-body">
          <strong>What you typed is still here.</strong> It is kept for you until this time tomorrow. Sign in
          again and you will see it.
        </p>
      )}
      <ButtonLink href={`/sign-in?to=${encodeURIComponent(path)}`}>Sign in and go on</ButtonLink>
    </Page>
  )
}
