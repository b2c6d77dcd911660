import { randomUUID } from 'node:crypto'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Select } from '../../../../../components/select.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { decideNotToTell } from '../actions.ts'
import { recipientAddresses } from '../addresses.ts'
import { postName } from '../post-name.ts'

const title = 'Record that somebody is not told'

export default async function NotToldPage({ params }: PageProps<'/intelligence/[item]/recipients/not-told'>) {
  const { item } = await params
  const found = await hub.readRecipients({ item })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { reference, choices } = found.value
  const form = await readForm({ requestId: randomUUID() })
  return (
    <Page title={title} form={form} back={{ href: recipientAddresses.all(reference), text: 'Who is told' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Not sharing is a decision as well, and it is kept with who made it. It stops nobody from being told
        later, when the reason has gone.
      </p>
      <Form action={decideNotToTell} form={form}>
        <Hidden name="item" value={reference} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <Select
          form={form}
          name="contact"
          label="Who is not told?"
          items={choices.map((choice) => ({ value: choice.contactId, text: postName(choice) }))}
        />
        <Textarea form={form} name="reason" label="Why are they not told?" rows={4} most={5000} />
        <Button>Record it</Button>
      </Form>
    </Page>
  )
}
