import { randomUUID } from 'node:crypto'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { keepBack } from '../actions.ts'

export default async function NotSharedPage({ params }: PageProps<'/mash/[reference]/share/not'>) {
  const { reference } = await params
  const found = await hub.readSharing({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const form = await readForm({ requestId: randomUUID() })
  const title = 'Record that something is not shared'
  return (
    <Page title={title} form={form} back={{ href: `/mash/${reference}/share`, text: 'Pass it on' }}>
      <span className="govuk-caption-l">{reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {found.value.notNow && <WarningText>{found.value.notNow}</WarningText>}
      <p className="govuk-body">
        A decision not to share is as much a decision as one to share. It stays with the MASH: the sender does
        not see it.
      </p>
      <Form action={keepBack} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={found.value.version} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <TextInput form={form} name="withWhom" label="With whom is it not shared?" />
        <Textarea form={form} name="reason" label="What is not shared, and why?" rows={6} most={5000} />
        <Button>Record it</Button>
      </Form>
    </Page>
  )
}
