import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Problem } from '#shared/api/problem.ts'
import { signedOutProblem } from '../api/problems.ts'
import { Page } from './page.tsx'
import { PageNotFound } from './page-not-found.tsx'

/** What a page shows when the API does not give it what it needs. */
export async function FailurePage({ problem }: { readonly problem: Problem }) {
  // Drawn here and not through notFound(): Next.js would draw that in the browser only, and nothing without scripts.
  if (problem.status === 404) return <PageNotFound />
  if (problem.status === 401) {
    const to = encodeURIComponent((await headers()).get('x-hub-path') ?? '/home')
    redirect(problem.type === signedOutProblem.type ? `/sign-in?to=${to}` : `/signed-out?to=${to}`)
  }
  return (
    <Page title={problem.title}>
      <h1 className="govuk-heading-l">{problem.title}</h1>
      <p className="govuk-body">{problem.detail}</p>
      <p className="govuk-body">
        <a className="govuk-link" href="/home">
          Go to your home page
        </a>
      </p>
    </Page>
  )
}
