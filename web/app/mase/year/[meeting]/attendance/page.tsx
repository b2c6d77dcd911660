import { attendances, replies } from '#shared/mase/attendance.ts'
import type { PostAtMeeting } from '#shared/mase/year-view.ts'
import { hub } from '../../../../../api/client.ts'
import { Button } from '../../../../../components/button.tsx'
import { ErrorMessage } from '../../../../../components/error-message.tsx'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { Page } from '../../../../../components/page.tsx'
import { Radios } from '../../../../../components/radios.tsx'
import { TextInput } from '../../../../../components/text-input.tsx'
import { errorIn, type FormState } from '../../../../../forms/form-state.ts'
import { readForm } from '../../../../../forms/read-form.ts'
import { dayOfMeeting } from '../../../meetings/day-of-meeting.ts'
import { recordAttendance } from '../../actions.ts'
import { yearAddresses } from '../../addresses.ts'

export default async function AttendancePage({ params }: PageProps<'/mase/year/[meeting]/attendance'>) {
  const { meeting: id } = await params
  const found = await hub.readMeetingPlan({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const { meeting, posts } = found.value
  const form = await readForm(
    Object.fromEntries(
      posts.flatMap(({ contact, attendance }) => [
        [`kind.${contact}`, attendance?.kind],
        [`who.${contact}`, attendance?.who],
      ]),
    ),
  )
  const title = `Who was at the meeting of ${dayOfMeeting(meeting.date)}`
  return (
    <Page title={title} form={form} back={{ href: yearAddresses.of(id), text: 'The meeting' }}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        Record it on the day or afterwards. Leave out whom you do not know about yet; you can come back.
      </p>
      <Form action={recordAttendance} form={form}>
        <Hidden name="meeting" value={id} />
        <NothingSaid form={form} />
        {posts.map((one) => (
          <Seat key={one.contact} one={one} form={form} />
        ))}
        <Button>Save who was there</Button>
      </Form>
    </Page>
  )
}

/** Where the summary of errors leads when nothing was said of anybody. */
function NothingSaid({ form }: { readonly form: FormState }) {
  const message = errorIn(form, 'seats')
  if (!message) return null
  return (
    <div id="seats" tabIndex={-1}>
      <ErrorMessage id="seats-error" message={message} />
    </div>
  )
}

const Seat = ({ one, form }: { readonly one: PostAtMeeting; readonly form: FormState }) => (
  <>
    <Hidden name="contact" value={one.contact} />
    <Hidden name={`version.${one.contact}`} value={one.version} />
    <Radios
      form={form}
      name={`kind.${one.contact}`}
      label={`${one.post}, ${one.organisation}`}
      hint={
        one.reply
          ? `Replied: ${[replies[one.reply.answer].toLowerCase(), one.reply.who].filter(Boolean).join(', ')}`
          : 'Did not reply'
      }
      size="s"
      small
      inline
      items={Object.entries(attendances).map(([value, label]) => ({ value, label }))}
    />
    <TextInput
      form={form}
      name={`who.${one.contact}`}
      label={
        <>
          Who was there, by post<span className="govuk-visually-hidden">, for {one.post}</span>
        </>
      }
      hint="Optional"
      width={20}
    />
  </>
)
