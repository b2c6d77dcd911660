import { hub } from '../../../../../../../api/client.ts'
import { Button, ButtonGroup } from '../../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../../components/page.tsx'
import { Textarea } from '../../../../../../../components/textarea.tsx'
import { readForm } from '../../../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../../day-of-meeting.ts'
import { findLine } from '../../../../find-line.ts'
import { carryOver } from '../../../actions.ts'
import { ItemGone } from '../../item-gone.tsx'

export default async function CarryOverPage({
  params,
}: PageProps<'/mase/meetings/[meeting]/items/[item]/carry-over'>) {
  const { meeting: id, item: itemId } = await params
  const found = await hub.readMeeting({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, next } = found.value
  const line = findLine(found.value, itemId)
  if (!line) return <ItemGone id={id} date={meeting.date} />
  const { item } = line
  const form = await readForm()
  const agenda = `/mase/meetings/${id}`
  return (
    <Page title="Move an item to the next meeting" form={form} back={{ href: agenda }}>
      <span className="govuk-caption-l">Meeting of {dayOfMeeting(meeting.date)}</span>
      <h1 className="govuk-heading-l">Move an item to the next meeting</h1>
      <p className="govuk-body">
        <strong>{item.title}</strong>{' '}
        {next
          ? `goes on the agenda of ${dayOfMeeting(next.date)}, first under its heading. Its reason stands with it.`
          : 'cannot be moved yet: there is no later meeting.'}
      </p>
      <Form action={carryOver} form={form}>
        <Hidden name="meeting" value={id} />
        <Hidden name="item" value={item.id} />
        <Hidden name="version" value={meeting.version} />
        <Textarea
          form={form}
          name="reason"
          label="Why does it wait?"
          hint="Name no child."
          rows={3}
          most={5000}
        />
        <ButtonGroup>
          <Button>Move it to the next meeting</Button>
          <a className="govuk-link" href={agenda}>
            Leave it on this one
          </a>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
