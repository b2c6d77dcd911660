import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { WarningText } from '../../../../../../components/warning-text.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { postName } from '../../post-name.ts'
import { recall } from '../actions.ts'
import { deliveryAddresses } from '../addresses.ts'
import { PlaceFields } from '../place-fields.tsx'

export default async function RecallPage({
  params,
}: PageProps<'/intelligence/[item]/recipients/[dissemination]/recall'>) {
  const { item, dissemination } = await params
  const found = await hub.readDelivery({ item, dissemination })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `Recall it from ${postName(view)}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: deliveryAddresses.page(view.item, view.id), text: view.post }}
    >
      <span className="govuk-caption-l">{view.item}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.recalled ? (
        <InsetText>It was recalled already, by {view.recalled.by.name}.</InsetText>
      ) : (
        <>
          <p className="govuk-body">Do this when it went to somebody who should not have it. At once:</p>
          <ul className="govuk-list govuk-list--bullet">
            <li>it closes: nobody of the post can read it any more</li>
            <li>
              {view.openedAt
                ? 'the post, where it had been opened, is told by email not to use it, to destroy what it has of it, and to say who saw it'
                : 'the post, where nobody had opened it, is told by email what to do if something of it was seen'}
            </li>
            <li>
              a breach is opened. Within 72 hours it must be decided whether the Information Commissioner is
              told
            </li>
          </ul>
          <WarningText>A recall cannot be undone.</WarningText>
          <Form action={recall} form={form}>
            <PlaceFields view={view} />
            <Textarea
              form={form}
              name="because"
              label="What went wrong?"
              hint="Nothing of what the information says, and not who gave it. Those who look after breaches read it."
              size="m"
              most={5000}
            />
            <Button kind="warning">Recall it</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
