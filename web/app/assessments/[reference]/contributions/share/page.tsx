import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { EmptyState } from '../../../../../components/empty-state.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { addresses } from '../../../addresses.ts'
import { readRecord } from '../../../record.ts'
import { share } from '../actions.ts'

export default async function SharePage({
  params,
}: PageProps<'/assessments/[reference]/contributions/share'>) {
  const { reference } = await params
  const [record, found] = await Promise.all([readRecord(reference), hub.listColleagues({})])
  if (!record.ok) return <FailurePage problem={record.failure} />
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral } = record.value
  const writers = referral.writers ?? []
  const colleagues = found.value.colleagues.filter(({ id }) => !writers.some((writer) => writer.id === id))
  const form = await readForm()
  return (
    <Page
      title="Share it with a colleague"
      form={form}
      back={{ href: addresses.page(referral.reference, 'contributions') }}
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Share it with a colleague</h1>
      <p className="govuk-body">
        They can read and write all of it with you. Sending it stays with {referral.author.name}. Whoever
        writes on it cannot authorise it.
      </p>
      {colleagues.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            Nobody else of your agency can write assessments. Your administrator can give them the role.
          </p>
        </EmptyState>
      ) : (
        <Form action={share} form={form}>
          <Hidden name="reference" value={referral.reference} />
          <Hidden name="version" value={referral.version} />
          <Radios
            form={form}
            name="person"
            label="Who will write on it with you?"
            items={colleagues.map(({ id, name, post }) => ({ value: id, label: name, hint: post }))}
          />
          <Button>Share it</Button>
        </Form>
      )}
    </Page>
  )
}
