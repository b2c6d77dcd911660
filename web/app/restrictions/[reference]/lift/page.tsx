import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { Textarea } from '../../../../components/textarea.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { lift } from '../actions.ts'

export default async function LiftPage({ params }: PageProps<'/restrictions/[reference]/lift'>) {
  const { reference } = await params
  const found = await hub.readRestriction({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = 'Let everybody read it again'
  return (
    <Page title={title} form={form} back={{ href: `/restrictions/${view.reference}` }}>
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {!(view.restriction && view.mayChange) && (
        <WarningText>Only a MASH manager who is named on a restricted record can do this.</WarningText>
      )}
      <p className="govuk-body">
        Whoever may read records of this kind can then read it, its history and who was named on it.
      </p>
      <Form action={lift} form={form}>
        <Hidden name="reference" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <Textarea form={form} name="reason" label="Why may everybody read it again?" size="m" most={5000} />
        <Button kind="warning">Lift the restriction</Button>
      </Form>
    </Page>
  )
}
