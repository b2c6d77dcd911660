import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../meetings/day-of-meeting.ts'
import { changeMeeting } from '../../actions.ts'
import { yearAddresses } from '../../addresses.ts'
import { planToFields } from '../../parts/plan.ts'
import { PlanFields } from '../../parts/plan-fields.tsx'

export default async function ChangeMeetingPage({ params }: PageProps<'/mase/year/[meeting]/change'>) {
  const { meeting: id } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, revision, posts, choices } = found.value
  const form = await readForm(planToFields(meeting, choices))
  const title = `Change the meeting of ${dayOfMeeting(meeting.date)}`
  const told = posts.some(({ invitation }) => invitation)
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.of(id), text: 'The meeting' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      {told && (
        <InsetText>
          Invitations have gone out. When you save a new time or place, everybody who was invited is told at
          once, and whoever you ask in addition is invited.
        </InsetText>
      )}
      <Form action={changeMeeting} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="version" value={revision} />
        <PlanFields form={form} choices={choices} />
        <p className="govuk-body">
          If the date changes, its deadlines are counted anew, except those that were set by hand.
        </p>
        <Button>Save the meeting</Button>
      </Form>
    </Page>
  )
}
