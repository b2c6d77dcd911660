import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { currentAccount } from '../../../session/current-person.ts'

const title = 'It is kept from them now'

/** Says that it is done without the item: whoever has excluded themselves does not find it any more. */
export default async function ExcludedPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!me.value.actions.includes('intelligence.list')) return <PageNotFound />
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        They do not find the item in any list, count, search, export or message. What was given to a post
        before can be recalled on the page of its recipients.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href="/intelligence">
          Go to the items
        </a>
      </p>
    </Page>
  )
}
