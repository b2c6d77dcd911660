import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Textarea } from '../../../../../components/textarea.tsx'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../meetings/day-of-meeting.ts'
import { cancelMeeting } from '../../actions.ts'
import { yearAddresses } from '../../addresses.ts'

export default async function CancelMeetingPage({ params }: PageProps<'/mase/year/[meeting]/cancel'>) {
  const { meeting: id } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, revision, items, posts } = found.value
  const form = await readForm({ reason: meeting.cancelled?.reason })
  const title = `Cancel the meeting of ${dayOfMeeting(meeting.date)}`
  const invited = posts.filter(({ invitation }) => invitation).length
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.of(id), text: 'The meeting' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">What happens then:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          {items === 0
            ? 'nothing is on its agenda, so no referral moves'
            : 'the referrals of its agenda go back to those that are accepted and wait for a meeting'}
        </li>
        <li>
          {invited === 0
            ? 'nobody has been invited, so nobody is told'
            : 'everybody who was invited is told, and their calendars take it out'}
        </li>
        <li>you can hold it after all later: what has not gone elsewhere comes back to its agenda</li>
      </ul>
      <Form action={cancelMeeting} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="version" value={revision} />
        <Textarea
          form={form}
          name="reason"
          label="Why is it not held?"
          hint="Every member reads this after they sign in: nothing about a child"
          rows={3}
          most={5000}
        />
        <Button kind="warning">Cancel the meeting</Button>
      </Form>
    </Page>
  )
}
