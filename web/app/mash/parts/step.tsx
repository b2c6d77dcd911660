import type { ReactNode } from 'react'
import type { Me } from '#shared/api/account.ts'
import type { TriageView } from '#shared/api/mash.ts'
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
import { currentAccount } from '../../../session/current-person.ts'
import { mayWork } from './may-work.ts'

interface Props {
  readonly reference: string
  readonly title: string
  readonly action: (data: FormData) => Promise<never>
  /** Why it cannot be done now, where that is not about what is in triage. */
  readonly whyNot?: (referral: Referral, me: Me) => string | undefined
  readonly children: (referral: Referral, form: FormState, view: TriageView) => ReactNode
}

/**
 * A page on which a MASH worker does one thing with a referral. It is shown also to who comes too late, with what they
 * typed, and says so.
 */
export async function Step({ reference, title, action, whyNot = whyNotTriage, children }: Props) {
  const [found, me] = await Promise.all([hub.readReferral({ reference }), currentAccount()])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { referral } = found.value
  const form = await readForm()
  const obstacle = whyNot(referral, me.value)
  return (
    <Page
      title={title}
      form={form}
      back={{ href: `/mash/${referral.reference}`, text: `Referral ${referral.reference}` }}
    >
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {obstacle && <WarningText>{obstacle}</WarningText>}
      <Form action={action} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        {children(referral, form, found.value)}
      </Form>
    </Page>
  )
}

function whyNotTriage(referral: Referral, me: Me): string | undefined {
  const { state, owner } = referral
  if (state !== 'in-triage')
    return `This referral is now: ${stateNames[state].toLowerCase()}. Only what is in triage can be changed here.`
  return mayWork(referral, me) ? undefined : `${owner?.name} has this referral. Ask them, or a MASH manager.`
}
