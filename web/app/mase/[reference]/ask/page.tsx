import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { ask } from '../actions.ts'

export default async function AskPage({ params }: PageProps<'/mase/[reference]/ask'>) {
  const found = await hub.readMaseReferral(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { reference, version, author, agency } = found.value.referral
  const form = await readForm()
  return (
    <Page title={`Ask about ${reference}`} form={form} back={{ href: `/mase/${reference}` }}>
      <h1 className="govuk-heading-l">
        Ask about <Reference value={reference} />
      </h1>
      <p className="govuk-body">
        {author.name}, {agency.name}, gets a mail, and answers here. The referral keeps its place.
      </p>
      <Form action={ask} form={form}>
        <Hidden name="reference" value={reference} />
        <Hidden name="version" value={version} />
        <Textarea form={form} name="question" label="What do you need to know?" rows={5} most={5000} />
        <Button>Ask the sender</Button>
      </Form>
    </Page>
  )
}
