import { redirect } from 'next/navigation'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { mayDiscard } from '../../may-write.ts'
import { readRecord } from '../../record.ts'
import { discard } from './actions.ts'

export default async function DiscardPage({ params }: PageProps<'/assessments/[reference]/discard'>) {
  const { reference } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const { referral } = record.value
  const form = await readForm({ reason: '' })
  // What was typed and refused is shown again, so that it is not lost; else there is nothing to do here.
  if (!form.kept && !mayDiscard(record.value)) redirect(addresses.of(record.value.referral.reference))
  return (
    <Page title="Discard this assessment" form={form} back={{ href: addresses.of(referral.reference) }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">Discard this assessment</h1>
      <p className="govuk-body">
        It leaves your list of work. Nothing is deleted: you can restore it, and your reason stays with it.
      </p>
      <Form action={discard} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        <Textarea form={form} name="reason" label="Why is it not needed?" rows={4} most={5000} />
        <Button kind="warning">Discard</Button>
      </Form>
    </Page>
  )
}
