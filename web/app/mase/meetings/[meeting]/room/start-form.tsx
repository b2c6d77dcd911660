import type { RoomView } from '#shared/mase/room-view.ts'
import { Button } from '../../../../../components/button.tsx'
import { Form } from '../../../../../components/form.tsx'
import { Hidden } from '../../../../../components/hidden.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { TypedText } from '../../../../../components/typed-text.tsx'
import type { FormState } from '../../../../../forms/form-state.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { start } from './actions.ts'
import { WHICH } from './which-form.ts'

interface Props {
  readonly view: RoomView
  readonly form: FormState
}

/** What is read out, and the button that starts the meeting. */
export const StartForm = ({ view: { meeting, confidentiality, lines }, form }: Props) => (
  <>
    <p className="govuk-body">
      {lines.length === 0
        ? 'Nothing is on the agenda yet.'
        : `${lines.length === 1 ? '1 item is' : `${lines.length} items are`} on the agenda. The meeting is planned for ${dayOfMeeting(meeting.date)}.`}
    </p>
    <h2 className="govuk-heading-m">Read out before you start</h2>
    <InsetText>
      <TypedText text={confidentiality} />
    </InsetText>
    <Form action={start} form={form}>
      <Hidden name={WHICH} value="start" />
      <Hidden name="meeting" value={meeting.id} />
      <Hidden name="version" value={meeting.version} />
      <Button>Start the meeting</Button>
    </Form>
  </>
)
