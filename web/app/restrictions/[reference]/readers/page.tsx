import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { changeReaders } from '../actions.ts'
import { ReadersFields } from '../readers-fields.tsx'

export default async function ReadersPage({ params }: PageProps<'/restrictions/[reference]/readers'>) {
  const { reference } = await params
  const found = await hub.readRestriction({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const { restriction } = view
  const form = await readForm({
    kind: restriction?.kind ?? '',
    readers: restriction?.readers.map(({ id }) => id) ?? [],
  })
  const title = 'Change who may read this record'
  return (
    <Page title={title} form={form} back={{ href: `/restrictions/${view.reference}` }}>
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {!view.mayChange && (
        <WarningText>Only a MASH manager who is named on a restricted record can change this.</WarningText>
      )}
      <Form action={changeReaders} form={form}>
        <Hidden name="reference" value={view.reference} />
        <Hidden name="version" value={view.version} />
        <ReadersFields view={view} form={form} why="Why are you changing it?" />
        <Button>Save who may read it</Button>
      </Form>
    </Page>
  )
}
