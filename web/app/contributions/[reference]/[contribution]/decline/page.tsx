import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { places } from '../../../addresses.ts'
import { decline } from '../actions.ts'
import { own } from '../own.ts'

export default async function DeclinePage({
  params,
}: PageProps<'/contributions/[reference]/[contribution]/decline'>) {
  const { reference, contribution: id } = await params
  const found = await hub.readContribution({ reference, contribution: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm()
  return (
    <Page title="You cannot add anything" form={form} back={{ href: places.of(view.reference, view.id) }}>
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">You cannot add anything</h1>
      <Form action={decline} form={form}>
        <Hidden name={own.reference} value={view.reference} />
        <Hidden name={own.contribution} value={view.id} />
        <Hidden name={own.version} value={view.version} />
        <Textarea
          form={form}
          name="whyNot"
          label="Why not?"
          hint="For example, that you do not know the child, or who would know more"
          most={5000}
        />
        <Button>Tell {view.askedBy.name}</Button>
      </Form>
    </Page>
  )
}
