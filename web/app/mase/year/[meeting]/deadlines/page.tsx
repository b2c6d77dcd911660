import { toDateParts } from '#shared/identifiers/date.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { DateInput } from '../../../../../components/date-input.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../meetings/day-of-meeting.ts'
import { setDeadlines } from '../../actions.ts'
import { yearAddresses } from '../../addresses.ts'
import { deadlineEntries, shortDay } from '../../parts/meeting-words.tsx'

export default async function DeadlinesPage({ params }: PageProps<'/mase/year/[meeting]/deadlines'>) {
  const { meeting: id } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, revision } = found.value
  const byHand = meeting.setByHand ?? []
  const form = await readForm(
    Object.fromEntries(
      byHand.flatMap((name) =>
        Object.entries(toDateParts(meeting.deadlines[name])).map(([part, value]) => [
          `${name}-${part}`,
          value,
        ]),
      ),
    ),
  )
  const title = `Deadlines of the meeting of ${dayOfMeeting(meeting.date)}`
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.of(id), text: 'The meeting' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Enter a date to set a deadline by hand: it then stays, also when the meeting is moved. Leave the boxes
        empty to have it counted in working days from the meeting.
      </p>
      <Form action={setDeadlines} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="version" value={revision} />
        {deadlineEntries.map(([name, words]) => (
          <DateInput
            key={name}
            form={form}
            name={name}
            label={words}
            size="s"
            hint={`${byHand.includes(name) ? 'Set by hand' : 'Counted'}: now ${shortDay(meeting.deadlines[name])}`}
          />
        ))}
        <Button>Save the deadlines</Button>
      </Form>
    </Page>
  )
}
