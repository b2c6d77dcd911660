import { readSearch } from '#shared/queue/search-text.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { valueIn } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { FoundChildren } from '../children/found-children.tsx'
import { SearchBox } from '../parts/search-box.tsx'

const title = 'Find a referral'

export default async function SearchPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!me.value.actions.includes('mash.list')) return <PageNotFound />
  const form = await readForm()
  const isSearched = form.kept !== undefined && form.errors.length === 0 && !form.because
  const search = isSearched ? readSearch(valueIn(form, 'search')) : undefined
  const found = search?.kind === 'child' ? await searchFor(search) : undefined
  if (found && !found.ok) return <FailurePage problem={found.failure} />
  return (
    <Page title={title} form={form} back={{ href: '/mash', text: 'MASH queue' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <SearchBox form={form} />
      {found && <FoundChildren records={found.value.records} now={Date.now()} />}
      <p className="govuk-body">
        A reference leads straight to its referral. By a name, an NHS number, a UPN or a postcode you find
        every referral that was sent in {me.value.partnership.name} and may be about that child. If you know
        more,{' '}
        <a className="govuk-link" href="/mash/children">
          search for a child with all that you know
        </a>
        .
      </p>
    </Page>
  )
}

const searchFor = ({ kind: _, ...child }: Extract<ReturnType<typeof readSearch>, { kind: 'child' }>) =>
  hub.searchChildren(child)
