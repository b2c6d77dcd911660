import { gateways } from '#shared/sharing/gateways.ts'
import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { SummaryList } from '../../../../../../components/summary-list.tsx'
import { TypedText } from '../../../../../../components/typed-text.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { postName } from '../../post-name.ts'
import { deliverAgain } from '../actions.ts'
import { deliveryAddresses } from '../addresses.ts'
import { PlaceFields } from '../place-fields.tsx'

export default async function AgainPage({
  params,
}: PageProps<'/intelligence/[item]/recipients/[dissemination]/again'>) {
  const { item, dissemination } = await params
  const found = await hub.readDelivery({ item, dissemination })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = `Send it again to ${postName(view)}`
  return (
    <Page
      title={title}
      form={form}
      back={{ href: deliveryAddresses.page(view.item, view.id), text: view.post }}
    >
      <span className="govuk-caption-l">{view.item}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.notAgain ? (
        <InsetText>It cannot be sent again now. {view.notAgain}</InsetText>
      ) : (
        <>
          <p className="govuk-body">
            It goes to the address that the directory has now. See first that an administrator has put the
            entry right. The same text is given once more, for the same purpose; the first one is closed for
            chasing and leads to the second. If the first email did arrive, they have two.
          </p>
          <SummaryList
            rows={[
              { key: 'What they need it for', value: <TypedText text={view.purpose} /> },
              { key: 'What allows it', value: gateways[view.gateway].name },
            ]}
          />
          <Form action={deliverAgain} form={form}>
            <PlaceFields view={view} />
            <Button>Send it again</Button>
          </Form>
        </>
      )}
    </Page>
  )
}
