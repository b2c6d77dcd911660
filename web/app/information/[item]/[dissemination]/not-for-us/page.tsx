import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { informationAddresses } from '../../../addresses.ts'
import { Marking } from '../../../marking.tsx'
import { notForUs } from '../actions.ts'
import { ClosedInformation } from '../closed-information.tsx'
import { PlaceFields } from '../place-fields.tsx'

const title = 'This is not for us'

export default async function NotForUsPage({
  params,
}: PageProps<'/information/[item]/[dissemination]/not-for-us'>) {
  const { item, dissemination } = await params
  const found = await hub.readMyIntelligence({ item, dissemination })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  return (
    <Page title={title} form={form} back={{ href: informationAddresses.one(view.item, view.id) }}>
      <Marking marking={view.marking} />
      <span className="govuk-caption-l">{view.item}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.state === 'closed' ? (
        <ClosedInformation view={view} />
      ) : (
        <>
          <p className="govuk-body">
            The intelligence desk is told that it went to the wrong post. It closes for everybody of your post
            at once, and cannot be opened again. Do not pass it on to whoever it may be for.
          </p>
          <Form action={notForUs} form={form}>
            <PlaceFields view={view} />
            <Textarea
              form={form}
              name="words"
              label="Why is it not for you? (optional)"
              hint="If you know whose it is, say which post"
              rows={4}
              most={5000}
            />
            <Button kind="warning">It is not for us: close it</Button>
          </Form>
        </>
      )}
      <Marking marking={view.marking} />
    </Page>
  )
}
