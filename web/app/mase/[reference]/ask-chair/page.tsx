import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { askChair } from '../actions.ts'

export default async function AskChairPage({ params }: PageProps<'/mase/[reference]/ask-chair'>) {
  const found = await hub.readMaseReferral(await params)
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral, chairs } = found.value
  const { reference, version } = referral
  const [chair] = chairs
  const form = await readForm()
  return (
    <Page title={`Ask the chair about ${reference}`} form={form} back={{ href: `/mase/${reference}` }}>
      <h1 className="govuk-heading-l">
        Ask the chair about <Reference value={reference} />
      </h1>
      {chair ? (
        <>
          <p className="govuk-body">
            The mail goes to {chair.post}, {chair.organisation}. The chair and the deputies see what is
            missing, your reason and the child’s initials, and nothing else of the record.
          </p>
          <Form action={askChair} form={form}>
            <Hidden name="reference" value={reference} />
            <Hidden name="version" value={version} />
            <Textarea
              form={form}
              name="why"
              label="Why should the MASE take it all the same?"
              hint="Do not name the child."
              rows={5}
              most={5000}
            />
            <Button>Ask the chair</Button>
          </Form>
        </>
      ) : (
        <WarningText>The next meeting has no chair yet, so there is nobody to ask.</WarningText>
      )}
    </Page>
  )
}
