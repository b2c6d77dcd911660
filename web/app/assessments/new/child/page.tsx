import { redirect } from 'next/navigation'
import { Button, ButtonGroup } from '../../../../components/button.tsx'
import { Checkboxes } from '../../../../components/checkboxes.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { WarningText } from '../../../../components/warning-text.tsx'
import { valueIn } from '../../../../forms/form-state.ts'
import { withKept } from '../../../../forms/kept-address.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { ChildFields } from '../../../../known-records/child-fields.tsx'
import { findParked, parkedField } from '../../../../known-records/parked.ts'
import { currentAccount } from '../../../../session/current-person.ts'
import { findChild } from '../actions.ts'
import { startPages } from '../addresses.ts'

const title = 'Is this child already known to your agency?'

export default async function WhichChildPage() {
  const me = await currentAccount()
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { kept, ...form } = await readForm()
  // Shown again, the page says itself where the first one is parked; come to from there, it is what is parked.
  const from = valueIn(form, 'from') || kept
  const before = from ? await findParked(from) : undefined
  if (!from || !before) redirect(startPages.danger)
  const danger = before.text('now') === 'yes'
  return (
    <Page title={title} form={form} back={{ href: withKept(startPages.danger, before.text(parkedField)) }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {danger && (
        <WarningText>
          You have said that the child is in danger now. Do not let this page keep you: leave it out if it
          does.
        </WarningText>
      )}
      <p className="govuk-body">
        Enter what you know. The hub looks whether {me.value.person.agency.name} has a record of this child
        already, also where a name is written otherwise or a date was mistyped. It looks nowhere else, and
        what you enter here is filled in for you later.
      </p>
      <Form action={findChild} form={kept && kept !== from ? { ...form, kept } : form}>
        <Hidden name="from" value={from} />
        <ChildFields form={form} />
        <Checkboxes
          form={form}
          name="nothing"
          label={<span className="govuk-visually-hidden">If nothing is known</span>}
          size="s"
          items={[
            {
              value: 'known',
              label: 'Nothing of this is known yet',
              hint: 'You can look later, from the assessment',
            },
          ]}
        />
        <ButtonGroup>
          <Button>Search and continue</Button>
          {danger && (
            <Button kind="secondary" name="skip" value="yes">
              Start now without searching
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Page>
  )
}
