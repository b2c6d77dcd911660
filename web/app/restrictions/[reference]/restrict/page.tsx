import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { restrict } from '../actions.ts'
import { ReadersFields } from '../readers-fields.tsx'

export default async function RestrictPage({ params }: PageProps<'/restrictions/[reference]/restrict'>) {
  const { reference } = await params
  const found = await hub.readRestriction({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  const title = 'Restrict this record to named people'
  return (
    <Page title={title} form={form} back={{ href: `/restrictions/${view.reference}` }}>
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {view.restriction && (
        <WarningText>
          This record is restricted already. A MASH manager can change who may read it.
        </WarningText>
      )}
      {!view.mayChange && <WarningText>You cannot restrict this record. Ask a MASH manager.</WarningText>}
      <p className="govuk-body">
        It works at once. Posts that were told something of it, or asked to add to it, can read that no longer
        unless their people are named.
      </p>
      <Form action={restrict} form={form}>
        <Hidden name="reference" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <ReadersFields view={view} form={form} why="What should those who are named know about that?" />
        <Button>Restrict it</Button>
      </Form>
    </Page>
  )
}
