import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Page } from '../../../components/page.tsx'
import { PageNotFound } from '../../../components/page-not-found.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { typedForm } from '../../../forms/typed-form.ts'
import { currentAccount } from '../../../session/current-person.ts'
import { ItemsTable } from '../items-table.tsx'
import { find } from './actions.ts'

const title = 'Find an item of intelligence'

export default async function FindPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  if (!me.value.actions.includes('intelligence.list')) return <PageNotFound />
  const form = await readForm()
  const isSearched = form.kept !== undefined && form.errors.length === 0 && !form.because
  const found = isSearched
    ? await hub.findIntelligence({ find: typedForm(form.values).text('find') })
    : undefined
  if (found && !found.ok) return <FailurePage problem={found.failure} />
  return (
    <Page title={title} wide form={form} back={{ href: '/intelligence', text: 'Intelligence' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <Form action={find} form={form}>
        <TextInput
          form={form}
          name="find"
          label="Reference or name"
          hint="As the list shows it: a name, part of a number plate, a telephone number, an account or a place. Of text that was given only what the list shows is searched."
          width={20}
          spellCheck={false}
        />
        <Button>Find</Button>
      </Form>
      {found && found.value.rows.length === 0 && (
        <EmptyState>
          <p className="govuk-body">
            Nothing that you may read is listed under this. Connections looks through more: names, places,
            vehicles, telephones and accounts of items and referrals.
          </p>
        </EmptyState>
      )}
      {found && found.value.rows.length > 0 && (
        <>
          <h2 className="govuk-heading-m">
            {found.value.found > found.value.rows.length
              ? `The first ${found.value.rows.length} of ${found.value.found}`
              : `Found: ${found.value.found}`}
          </h2>
          <ItemsTable caption="Items found" rows={found.value.rows} withState />
        </>
      )}
    </Page>
  )
}
