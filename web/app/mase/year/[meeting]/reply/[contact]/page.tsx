import { problemOf } from '#shared/api/problem.ts'
import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../../meetings/day-of-meeting.ts'
import { recordReply } from '../../../actions.ts'
import { yearAddresses } from '../../../addresses.ts'
import { ReplyFields } from '../../../parts/reply-fields.tsx'

const title = 'Write down a reply'

export default async function RecordReplyPage({ params }: PageProps<'/mase/year/[meeting]/reply/[contact]'>) {
  const { meeting: id, contact } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, posts } = found.value
  const one = posts.find((post) => post.contact === contact)
  if (!one) return <FailurePage problem={problemOf({ kind: 'not-found' })} />
  const form = await readForm({ answer: one.reply?.answer, who: one.reply?.who })
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.of(id), text: 'The meeting' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        {one.post}, {one.organisation}, for the meeting of {dayOfMeeting(meeting.date)}. For what they said by
        telephone, or what their calendar answered to your desk.
        {one.phone && ` Their telephone number is ${one.phone}.`}
      </p>
      <Form action={recordReply} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="contact" value={contact} />
        <Hidden name="version" value={one.version} />
        <ReplyFields form={form} label="What did they say?" />
        <Button>Save the reply</Button>
      </Form>
    </Page>
  )
}
