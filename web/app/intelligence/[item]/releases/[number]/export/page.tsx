import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { currentAccount } from '../../../../../../session/current-person.ts'
import { exportOne } from '../../../../export/actions.ts'
import { notForYou } from '../../../../export/not-for-you.ts'
import { WhatFor } from '../../../../export/what-for.tsx'

const title = 'Take a release out for police'

export default async function ExportReleasePage({
  params,
}: PageProps<'/intelligence/[item]/releases/[number]/export'>) {
  const { item, number } = await params
  const account = await currentAccount()
  if (!account.ok) return <FailurePage problem={account.failure} />
  if (!account.value.actions.includes('intelligence.export')) return <FailurePage problem={notForYou} />
  const form = await readForm({})
  return (
    <Page title={title} form={form} back={{ href: `/intelligence/${item}`, text: 'The item' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Release {number} of {item}, as PDF, CSV and JSON, with the grading that counts now. Nothing of who
        gave it is in the files.
      </p>
      <Form action={exportOne} form={form}>
        <Hidden name="item" value={item} />
        <Hidden name="number" value={number} />
        <WhatFor form={form} />
        <Button>Go on to the files</Button>
      </Form>
    </Page>
  )
}
