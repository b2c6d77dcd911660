import type { ReactNode } from 'react'
import type { Referral } from '#shared/referral/referral.ts'
import { stateNames } from '#shared/referral/states.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import { Page } from '../../../components/page.tsx'
import { WarningText } from '../../../components/warning-text.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { readForm } from '../../../forms/read-form.ts'
import { awaitsLead } from './awaits.ts'

interface Props {
  readonly reference: string
  readonly title: string
  readonly action: (data: FormData) => Promise<never>
  readonly children: (referral: Referral, form: FormState) => ReactNode
}

/** A page on which a lead does one thing. Who comes too late is told, and finds what they typed. */
export async function Step({ reference, title, action, children }: Props) {
  const found = await hub.readAssessment({ reference })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { referral } = found.value
  const form = await readForm()
  return (
    <Page
      title={title}
      form={form}
      back={{ href: `/sign-off/${referral.reference}`, text: `Sign-off of ${referral.reference}` }}
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {!awaitsLead(referral) && (
        <WarningText>
          This no longer waits for sign-off. It is now: {stateNames[referral.state].toLowerCase()}.
        </WarningText>
      )}
      <Form action={action} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        {children(referral, form)}
      </Form>
    </Page>
  )
}
