import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { PageNotFound } from '../../../../components/page-not-found.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { filterWords } from '../filter-words.ts'
import { drop, rename } from './actions.ts'

const title = 'Rename or delete a filter'

export default async function FilterPage({ params }: PageProps<'/mash/filters/[filter]'>) {
  const { filter: id } = await params
  const choices = await hub.listQueueFilters({})
  if (!choices.ok) return <FailurePage problem={choices.failure} />
  const filter = choices.value.saved.find((one) => one.id === id)
  if (!filter) return <PageNotFound />
  const form = await readForm({ name: filter.name })
  return (
    <Page title={title} form={form} back={{ href: '/mash/filters', text: 'Filters' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">It shows {filterWords(filter)}.</p>
      <Form action={rename} form={form}>
        <Hidden name="filter" value={filter.id} />
        <TextInput form={form} name="name" label="Name of the filter" width={20} />
        <Button>Save the name</Button>
      </Form>
      <Form action={drop}>
        <Hidden name="filter" value={filter.id} />
        <Button kind="warning">Delete the filter</Button>
      </Form>
    </Page>
  )
}
