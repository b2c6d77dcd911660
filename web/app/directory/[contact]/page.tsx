import { problemOf } from '#shared/api/problem.ts'
import { hub } from '../../../api/client.ts'
import { Button } from '../../../components/button.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { Radios } from '../../../components/radios.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { changeContact } from '../actions.ts'
import { ContactFields } from '../contact-fields.tsx'

export default async function ContactPage({ params }: PageProps<'/directory/[contact]'>) {
  const [found, people] = await Promise.all([hub.listContacts({}), hub.listPeople({})])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!people.ok) return <FailurePage problem={people.failure} />
  const { contact: id } = await params
  const contact = found.value.contacts.find((one) => one.id === decodeURIComponent(id))
  if (!contact) return <FailurePage problem={problemOf({ kind: 'not-found' })} />
  const { post, organisation, email, phone, readerIds, needs, active, version } = contact
  const form = await readForm({
    post,
    organisation,
    email,
    phone,
    readerIds,
    'needs.kinds': needs?.kinds,
    'needs.places': needs?.places.join('\n'),
    'needs.conditions': needs?.conditions ? 'yes' : undefined,
    active: active ? 'yes' : 'no',
  })
  return (
    <Page title="Change an entry of the directory" form={form} back={{ href: '/directory' }}>
      <span className="govuk-caption-l">
        {post}, {organisation}
      </span>
      <h1 className="govuk-heading-l">Change an entry of the directory</h1>
      <Form action={changeContact} form={form}>
        <Hidden name="contact" value={contact.id} />
        <Hidden name="version" value={version} />
        <ContactFields form={form} people={people.value.people} />
        <Radios
          form={form}
          name="active"
          label="Is this post in use?"
          items={[
            { value: 'yes', label: 'Yes, it can be told' },
            {
              value: 'no',
              label: 'No, retire it',
              hint: 'Nobody can choose it any more. What it was told stays on record, and you can bring it back.',
            },
          ]}
        />
        <Button>Save the changes</Button>
      </Form>
    </Page>
  )
}
