import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { itemAddress } from '../../addresses.ts'
import { askForSource } from '../actions.ts'
import { SourceReadings } from '../source-readings.tsx'

export default async function AskForSourcePage({ params }: PageProps<'/intelligence/[item]/source'>) {
  const { item } = await params
  const found = await hub.readIntelligence({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `See who gave ${view.reference}`
  return (
    <Page title={title} form={form} back={{ href: itemAddress(view.reference), text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Who gave it is kept apart and encrypted. You need it seldom: to ask them something that only they
        know, or because they may be in danger. It is shown once. That you asked, when and why stays with the
        item, for every officer and for auditors.
      </p>
      <Form action={askForSource} form={form}>
        <Hidden name="item" value={view.reference} />
        <Textarea
          form={form}
          name="reason"
          label="Why do you need to know who gave it?"
          size="m"
          most={5000}
        />
        <Button kind="warning">Show who gave it</Button>
      </Form>
      <SourceReadings readings={view.sourceReadings} />
    </Page>
  )
}
