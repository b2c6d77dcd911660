import { randomUUID } from 'node:crypto'
import { hub } from '../../../../api/client.ts'
import { Button } from '../../../../components/button.tsx'
import { FailurePage } from '../../../../components/failure-page.tsx'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Page } from '../../../../components/page.tsx'
import { TextInput } from '../../../../components/text-input.tsx'
import { valueIn } from '../../../../forms/form-state.ts'
import { readForm } from '../../../../forms/read-form.ts'
import { addMeeting } from '../actions.ts'
import { yearAddresses } from '../addresses.ts'
import { peopleToFields } from '../parts/people.ts'
import { PlanFields } from '../parts/plan-fields.tsx'

const title = 'Add a meeting besides the series'

export default async function AddMeetingPage() {
  const found = await hub.readMaseSettings({})
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { settings, choices } = found.value
  const form = await readForm({
    requestId: randomUUID(),
    minutes: settings.minutes,
    place: settings.place,
    link: settings.link,
    ...peopleToFields(settings, choices),
  })
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.year, text: 'The year' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        For what cannot wait for the next meeting. Nobody is told before you send the invitations.
      </p>
      <Form action={addMeeting} form={form}>
        <Hidden name="requestId" value={valueIn(form, 'requestId')} />
        <TextInput
          form={form}
          name="why"
          label="Why is it held besides the series?"
          hint="Every member reads this after they sign in: nothing about a child"
        />
        <PlanFields form={form} choices={choices} />
        <Button>Add the meeting</Button>
      </Form>
    </Page>
  )
}
