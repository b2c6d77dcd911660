import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import { signedOutProblem } from '../api/problems.ts'
import { currentAccount } from '../session/current-person.ts'
import { NoAccessPage } from './no-access-page.tsx'
import { Page } from './page.tsx'
import { PageNotFound } from './page-not-found.tsx'
import { RestrictedPointer } from './restricted-pointer.tsx'

/** The API says this of whatever was asked for; what was asked for here is a page. */
const FORBIDDEN = 'urn:referral-hub:forbidden'

/** What a page shows when the API does not give it what it needs. */
export async function FailurePage({ problem }: { readonly problem: Problem }) {
  // Drawn here and not through notFound(): Next.js would draw that in the browser only, and nothing without scripts.
  if (problem.status === 404) return <PageNotFound />
  if (problem.status === 401) {
    const to = encodeURIComponent((await headers()).get('x-hub-path') ?? '/home')
    redirect(problem.type === signedOutProblem.type ? `/sign-in?to=${to}` : `/signed-out?to=${to}`)
  }
  const me = await currentAccount()
  if (!me.ok && me.failure.status === 403) return <NoAccessPage />
  if (problem.restricted)
    return <RestrictedPointer restricted={problem.restricted} actions={me.ok ? me.value.actions : []} />
  const title = problem.type === FORBIDDEN ? 'This page is not for your role' : problem.title
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{problem.detail}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/home">
          Go to your home page
        </a>
      </p>
    </Page>
  )
}
