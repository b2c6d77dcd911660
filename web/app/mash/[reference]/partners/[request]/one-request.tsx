import type { ReactNode } from 'react'
import type { InformationInFull } from '#shared/partners/view.ts'
import { hub } from '../../../../../api/client.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { askingAddresses } from '../addresses.ts'

interface Props {
  readonly reference: string
  readonly request: string
  readonly title: string
  readonly action: (data: FormData) => Promise<never>
  readonly children: (one: InformationInFull, form: FormState) => ReactNode
}

/** A page on which the MASH does one thing with what it asked of one agency. */
export async function OneRequest({ reference, request, title, action, children }: Props) {
  const found = await hub.readInformation({ reference, information: request })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const one = found.value
  const form = await readForm()
  return (
    <Page title={title} form={form} back={{ href: askingAddresses.of(one.reference, one.id) }}>
      <span className="govuk-caption-l">
        {one.organisation}, {one.post}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Form action={action} form={form}>
        <Hidden name="reference" value={one.reference} />
        <Hidden name="information" value={one.id} />
        <Hidden name="version" value={one.version} />
        {children(one, form)}
      </Form>
    </Page>
  )
}
