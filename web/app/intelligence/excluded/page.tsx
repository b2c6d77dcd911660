import { checkIntelligenceReference } from '#shared/intelligence/intelligence-reference.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { currentAccount } from '../../../session/current-person.ts'
import { itemAddress } from '../addresses.ts'

const title = 'It is kept from them now'

/** Says that it is done without the item: whoever has excluded themselves does not find it any more. */
export default async function ExcludedPage({ searchParams }: PageProps<'/intelligence/excluded'>) {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!me.value.actions.includes('intelligence.list')) return <PageNotFound />
  const { item } = await searchParams
  const checked = typeof item === 'string' ? checkIntelligenceReference(item) : undefined
  return (
    <Page title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        They do not find the item in any list, count, search, export or message. What was given to a post
        before can be recalled on the page of its recipients.
      </p>
      {checked?.ok && (
        <p className="govuk-body">
          <a className="govuk-link" href={itemAddress(checked.value)}>
            Go back to the item
          </a>{' '}
          (unless it is you from whom it is kept)
        </p>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href="/intelligence">
          Go to the items
        </a>
      </p>
    </Page>
  )
}
