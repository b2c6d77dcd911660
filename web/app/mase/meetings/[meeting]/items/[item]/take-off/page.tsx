import { hub } from '../../../../../../../api/client.ts'
import { Button, ButtonGroup } from '../../../../../../../components/button.tsx'
import { FailurePage } from '../../../../../../../components/failure-page.tsx'
import { Form } from '../../../../../../../components/form.tsx'
import { Hidden } from '../../../../../../../components/hidden.tsx'
import { Page } from '../../../../../../../components/page.tsx'
import { readForm } from '../../../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../../day-of-meeting.ts'
import { findLine } from '../../../../find-line.ts'
import { takeOff } from '../../../actions.ts'
import { ItemGone } from '../../item-gone.tsx'

export default async function TakeOffPage({
  params,
}: PageProps<'/mase/meetings/[meeting]/items/[item]/take-off'>) {
  const { meeting, item: id } = await params
  const found = await hub.readMeeting({ meeting })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const line = findLine(found.value, id)
  if (!line) return <ItemGone id={meeting} date={found.value.meeting.date} />
  const { item } = line
  const form = await readForm()
  const agenda = `/mase/meetings/${meeting}`
  return (
    <Page title="Take an item off the agenda" form={form} back={{ href: agenda }}>
      <span className="govuk-caption-l">Meeting of {dayOfMeeting(found.value.meeting.date)}</span>
      <h1 className="govuk-heading-l">Take an item off the agenda</h1>
      <p className="govuk-body">
        <strong>{item.title}</strong>
      </p>
      <p className="govuk-body">
        {item.reference
          ? 'The referral goes back to those that are accepted, and can go on another agenda.'
          : 'The item came without a referral, so it is deleted. You can add it again.'}
      </p>
      <Form action={takeOff} form={form}>
        <Hidden name="meeting" value={meeting} />
        <Hidden name="item" value={item.id} />
        <Hidden name="version" value={found.value.meeting.version} />
        <ButtonGroup>
          <Button kind="warning">Take it off</Button>
          <a className="govuk-link" href={agenda}>
            Leave it on
          </a>
        </ButtonGroup>
      </Form>
    </Page>
  )
}
