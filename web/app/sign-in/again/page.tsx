import { ButtonLink } from '../../../components/button.tsx'
import { Page } from '../../../components/page.tsx'
import { localPath } from '../../../security/local-path.ts'

export default async function SignInAgainPage({ searchParams }: PageProps<'/sign-in/again'>) {
  const { to } = await searchParams
  const path = localPath(typeof to === 'string' ? to : undefined)
  return (
    <Page title="You are not signed in yet">
      <h1 className="govuk-heading-l">You are not signed in yet</h1>
      <p className="govuk-body">
        Signing in took too long, was begun in another browser, or was cancelled. Nothing is lost.
      </p>
      <ButtonLink href={`/sign-in?to=${encodeURIComponent(path)}`}>Sign in</ButtonLink>
    </Page>
  )
}
