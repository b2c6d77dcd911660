import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { typedForm } from '../../../forms/typed-form.ts'
import { ChildFields } from '../../../known-records/child-fields.tsx'
import { typedChild } from '../../../known-records/typed-child.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { search } from './actions.ts'
import { FoundChildren } from './found-children.tsx'

const title = 'Search for a child'

export default async function SearchPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  // An agency searches before it starts an assessment, and among its own records only.
  if (!me.value.actions.includes('mash.list')) return <PageNotFound />
  const form = await readForm()
  const isSearched = form.kept !== undefined && form.errors.length === 0 && !form.because
  const found = isSearched ? await hub.searchChildren(typedChild(typedForm(form.values))) : undefined
  if (found && !found.ok) return <FailurePage problem={found.failure} />
  return (
    <Page title={title} form={form} back={{ href: '/mash', text: 'MASH queue' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {found && <FoundChildren records={found.value.records} now={Date.now()} />}
      <p className="govuk-body">
        Enter what you know. The hub looks through every referral that was sent in {me.value.partnership.name}
        , also where a name is written otherwise or a date was mistyped. That you searched is kept, and what
        for is not.
      </p>
      <Form action={search} form={form}>
        <ChildFields form={form} />
        <Button>Search</Button>
      </Form>
    </Page>
  )
}
