import { randomUUID } from 'node:crypto'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { WarningText } from '../../../../../components/warning-text.tsx'
import { valueIn } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { currentAccount } from '../../../../../session/current-person.ts'
import { ask } from '../actions.ts'
import { askingAddresses } from '../addresses.ts'
import { mayAsk } from '../may-ask.ts'
import { AgencyFields } from './agency-fields.tsx'
import { FamilyFields } from './family-fields.tsx'
import { WhatIsAsked } from './what-is-asked.tsx'

export default async function AskPartnersPage({ params }: PageProps<'/mash/[reference]/partners/ask'>) {
  const { reference } = await params
  const [found, asking, me] = await Promise.all([
    hub.readReferral({ reference }),
    hub.readAsking({ reference }),
    currentAccount(),
  ])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!asking.ok) return <FailurePage problem={asking.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { referral } = found.value
  const view = asking.value
  const form = await readForm({ requestId: randomUUID() })
  const title = 'Ask agencies what they know'
  return (
    <Page title={title} form={form} back={{ href: askingAddresses.all(referral.reference) }}>
      <span className="govuk-caption-l">{referral.reference}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      {!mayAsk(referral, me.value) && (
        <WarningText>
          Agencies are asked by whoever has the referral, while it is in triage.
          {referral.owner ? ` ${referral.owner.name} has it.` : ' Nobody has it: take it first.'}
        </WarningText>
      )}
      <InsetText>
        Asking tells an agency that there is a worry about this child. Ask only whom you need. They see what
        you write here and who the people are that you choose, and nothing else of the referral.
      </InsetText>
      <Form action={ask} form={form}>
        <Hidden name="reference" value={referral.reference} />
        <Hidden name="version" value={referral.version} />
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <FamilyFields form={form} consent={view.consent} />
        <WhatIsAsked form={form} view={view} />
        <AgencyFields form={form} view={view} />
        <Button>Ask them</Button>
      </Form>
    </Page>
  )
}
