import { randomUUID } from 'node:crypto'
import { askedSection } from '#shared/contributions/asked-section.ts'
import { MOST_PAGES_ASKED } from '#shared/contributions/limits.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { Checkboxes } from '../../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Select } from '../../../../../components/select.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { addresses } from '../../../addresses.ts'
import { readRecord } from '../../../record.ts'
import { ask } from '../actions.ts'

export default async function AskPage({ params }: PageProps<'/assessments/[reference]/contributions/ask'>) {
  const { reference } = await params
  const [record, found] = await Promise.all([readRecord(reference), hub.listRecipients({})])
  if (!record.ok) return <FailurePage problem={record.failure} />
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral, definitions } = record.value
  const form = await readForm({ requestId: randomUUID() })
  const sections = definitions.assessment.sections.filter((section) => askedSection(section))
  return (
    <Page
      title="Ask another agency to add its part"
      form={form}
      back={{ href: addresses.page(referral.reference, 'contributions') }}
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Ask another agency to add its part</h1>
      <InsetText>
        Asking tells them that somebody is worried about this child. Ask only whom you need, and only for what
        you need.
      </InsetText>
      <Form action={ask} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <Select
          form={form}
          name="contact"
          label="Whom do you ask?"
          items={found.value.recipients
            .filter(({ organisation }) => organisation !== referral.agency.name)
            .map(({ id, post, organisation }) => ({ value: id, text: `${post}, ${organisation}` }))}
        />
        <Checkboxes
          form={form}
          name="sections"
          label="What are they to add?"
          hint={`They get these pages empty, and see no others. Select ${MOST_PAGES_ASKED} or fewer`}
          items={sections.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Textarea
          form={form}
          name="ask"
          label="What would you like to know?"
          hint="In your own words, and by when you need it. They see this with the child’s name and date of birth, after they have signed in"
          most={5000}
        />
        <p className="govuk-body">You can ask them no longer for as long as they have not answered.</p>
        <Button>Ask them</Button>
      </Form>
    </Page>
  )
}
