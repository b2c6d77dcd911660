import { randomUUID } from 'node:crypto'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateInput } from '../../../../../components/date-input.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Select } from '../../../../../components/select.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { recordTold } from '../actions.ts'
import { recipientAddresses } from '../addresses.ts'
import { postName } from '../post-name.ts'

const title = 'Record that somebody was told'

export default async function ToldPage({ params }: PageProps<'/intelligence/[item]/recipients/told'>) {
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
        For what was said by telephone, in a meeting or face to face. To give it to a post through the hub, go
        back and choose the post.
      </p>
      <Form action={recordTold} form={form}>
        <Hidden name="item" value={reference} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <Select
          form={form}
          name="contact"
          label="Which post was told?"
          empty="A post that is not in the directory"
          items={choices.map((choice) => ({ value: choice.contactId, text: postName(choice) }))}
        />
        <TextInput
          form={form}
          name="who"
          label="If it is not in the directory, who was told?"
          hint="The post and its organisation"
        />
        <TextInput
          form={form}
          name="byWhom"
          label="Who told them?"
          hint="A name and a post of the desk or of an agency. Do not write here who gave the information."
        />
        <DateInput form={form} name="on" label="When were they told?" />
        <Button>Record it</Button>
      </Form>
    </Page>
  )
}
