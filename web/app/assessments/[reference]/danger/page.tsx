import { redirect } from 'next/navigation'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { addresses } from '../../addresses.ts'
import { DangerQuestions, dangerInitial } from '../../danger-questions.tsx'
import { mayWrite } from '../../may-write.ts'
import { readRecord } from '../../record.ts'
import { change } from './actions.ts'

export default async function DangerPage({ params }: PageProps<'/assessments/[reference]/danger'>) {
  const { reference } = await params
  const record = await readRecord(reference)
  if (!record.ok) return <FailurePage problem={record.failure} />
  const form = await readForm(dangerInitial(record.value.referral.danger))
  // What was typed and refused is shown again, so that it is not lost; else there is nothing to do here.
  if (!form.kept && !mayWrite(record.value)) redirect(addresses.of(record.value.referral.reference))
  return (
    <Page title="Danger now" form={form} back={{ href: addresses.of(reference) }}>
      <span className="govuk-caption-l">{record.value.referral.reference}</span>
      <h1 className="govuk-heading-l">Danger now</h1>
      <Form action={change} form={form}>
        <Hidden name="reference" value={record.value.referral.reference} />
        <DangerQuestions form={form} />
        <Button>Save</Button>
      </Form>
    </Page>
  )
}
