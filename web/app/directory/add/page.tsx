import { randomUUID } from 'node:crypto'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { valueIn } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { addContact } from '../actions.ts'
import { ContactFields } from '../contact-fields.tsx'

export default async function AddContactPage() {
  const found = await hub.listPeople({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const form = await readForm({ requestId: randomUUID() })
  return (
    <Page title="Add a post to the directory" form={form} back={{ href: '/directory' }}>
      <h1 className="govuk-heading-l">Add a post to the directory</h1>
      <Form action={addContact} form={form}>
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <ContactFields form={form} people={found.value.people} />
        <Button>Add the post</Button>
      </Form>
    </Page>
  )
}
