import { isSettled } from '#shared/mase/decide.ts'
import { hub } from '../../../../../../api/client.ts'
import { Button } from '../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../../components/inset-text.tsx'
import { Page } from '../../../../../../components/page.tsx'
import { Textarea } from '../../../../../../components/textarea.tsx'
import { readForm } from '../../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../day-of-meeting.ts'
import { end } from '../actions.ts'
import { roomAddresses } from '../addresses.ts'
import { LineTitle } from '../line-list.tsx'

export default async function EndPage({
  params,
  searchParams,
}: PageProps<'/mase/meetings/[meeting]/room/end'>) {
  const { meeting: id } = await params
  const found = await hub.readRoom({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, lines } = found.value
  const { left } = await searchParams
  const open = lines.filter(({ item }) => !isSettled(item))
  const form = await readForm()
  return (
    <Page
      title="End the meeting"
      form={form}
      back={{ href: roomAddresses.room(id), text: 'Back to the meeting' }}
    >
      <span className="govuk-caption-l">Meeting of {dayOfMeeting(meeting.date)}</span>
      <h1 className="govuk-heading-l">End the meeting</h1>
      {left !== undefined && open.length > 0 && (
        <InsetText>
          There was too much to carry over at once. {open.length} are left: end the meeting once more.
        </InsetText>
      )}
      {meeting.stage === 'running' ? (
        <Form action={end} form={form}>
          <Hidden name="meeting" value={id} />
          <Hidden name="version" value={meeting.version} />
          {open.length === 0 ? (
            <p className="govuk-body">Every item is decided or carried over.</p>
          ) : (
            <>
              <p className="govuk-body">
                {open.length === 1 ? 'One item was' : `${open.length} items were`} not decided. Each is
                carried over to the next meeting with the reason that you give here. To give one a reason of
                its own, carry it over by itself first.
              </p>
              <ul className="govuk-list govuk-list--bullet">
                {open.map((line) => (
                  <li key={line.item.id}>
                    <a className="govuk-link" href={roomAddresses.room(id, line.item.id)}>
                      {line.number} <LineTitle line={line} />
                    </a>
                  </li>
                ))}
              </ul>
              <Textarea form={form} name="reason" label="Why were they not reached?" rows={3} most={5000} />
            </>
          )}
          <p className="govuk-body">
            Then the senders of the children who were discussed are told that there is a decision, and the
            owners of actions that they have some. The minutes can still be changed until they are approved.
          </p>
          <Button>End the meeting</Button>
        </Form>
      ) : (
        <p className="govuk-body">
          This meeting is not being held now.{' '}
          <a className="govuk-link" href={roomAddresses.minutes(id)}>
            Read its minutes
          </a>
        </p>
      )}
    </Page>
  )
}
