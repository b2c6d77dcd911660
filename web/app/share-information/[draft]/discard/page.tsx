import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { readForm } from '../../../../forms/read-form.ts'
import { giving } from '../../addresses.ts'
import { readDraft } from '../../read-draft.ts'
import { discard } from '../actions.ts'

export default async function DiscardPage({ params }: PageProps<'/share-information/[draft]/discard'>) {
  const { draft: id } = await params
  const read = await readDraft(id)
  if (!read.ok) return <FailurePage problem={read.failure} />
  const form = await readForm()
  return (
    <Page title="Delete what you have begun" form={form} back={{ href: giving.draft(id) }}>
      <h1 className="govuk-heading-l">Delete what you have begun</h1>
      <p className="govuk-body">Nobody has seen it, and nothing of it is kept. It cannot be brought back.</p>
      <Form action={discard} form={form}>
        <Hidden name="draft" value={id} />
        <Hidden name="version" value={read.value.version} />
        <Button kind="warning">Delete it</Button>
      </Form>
      <p className="govuk-body">
        <a className="govuk-link" href={giving.draft(id)}>
          Keep it
        </a>
      </p>
    </Page>
  )
}
