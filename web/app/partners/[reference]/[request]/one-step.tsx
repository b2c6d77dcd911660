import type { ReactNode } from 'react'
import type { RequestForPartner } from '#shared/partners/view.ts'
import { hub } from '../../../../api/client.ts'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Page } from '../../../../components/page.tsx'
import type { FormState, Initial } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { partnerAddresses } from '../../addresses.ts'
import { PlaceFields } from './place-fields.tsx'

interface Props {
  readonly reference: string
  readonly request: string
  readonly title: string
  readonly action: (data: FormData) => Promise<never>
  readonly starting?: (view: RequestForPartner) => Initial
  readonly children: (view: RequestForPartner, form: FormState) => ReactNode
}

/** A page on which an agency says one thing about what it was asked. */
export async function OneStep({ reference, request, title, action, starting, children }: Props) {
  const found = await hub.readInformationAsked({ reference, information: request })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const view = found.value
  const form = await readForm(starting?.(view))
  return (
    <Page title={title} form={form} back={{ href: partnerAddresses.of(view.reference, view.id) }}>
      <span className="govuk-caption-l">{view.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Form action={action} form={form}>
        <PlaceFields view={view} />
        {children(view, form)}
      </Form>
    </Page>
  )
}
