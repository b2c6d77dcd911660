import { parts } from '#shared/mase/posts-of.ts'
import type { MyMeeting, MySeat } from '#shared/mase/year-view.ts'
import { Button } from '../../../components/button.tsx'
import { Form } from '../../../components/form.tsx'
import { Hidden } from '../../../components/hidden.tsx'
import type { FormState } from '../../../forms/form-state.ts'
import { ReplyFields } from '../../mase/year/parts/reply-fields.tsx'
import { ReplyWords } from '../../mase/year/parts/reply-words.tsx'
import { myMeetingAddresses } from '../addresses.ts'
import { reply } from './actions.ts'

interface Props {
  readonly meeting: MyMeeting
  /** What the form of one post shows: each is on a page of its own, where somebody reads for several. */
  readonly form: FormState
  readonly typedFor: string | undefined
}

/** The reader's own posts at a meeting: the reply of each, and the form of one of them. */
export const MySeats = ({ meeting, form, typedFor }: Props) => (
  <>
    {meeting.seats.map((seat) => (
      <section key={seat.contact} aria-labelledby={`seat-${seat.contact}`}>
        <h2 className="govuk-heading-m" id={`seat-${seat.contact}`}>
          {seat.post}, {seat.organisation}
        </h2>
        <p className="govuk-body">
          {parts[seat.part]}. <ReplyWords one={seat} />
        </p>
        {seat.contact === typedFor ? (
          <ReplyForm meeting={meeting.id} seat={seat} form={form} />
        ) : (
          <p className="govuk-body">
            <a
              className="govuk-link"
              href={`${myMeetingAddresses.of(meeting.id)}?post=${encodeURIComponent(seat.contact)}`}
            >
              Reply for this post<span className="govuk-visually-hidden">: {seat.post}</span>
            </a>
          </p>
        )}
      </section>
    ))}
  </>
)

const ReplyForm = ({
  meeting,
  seat,
  form,
}: {
  readonly meeting: string
  readonly seat: MySeat
  readonly form: FormState
}) => (
  <Form action={reply} form={form}>
    <Hidden name="meeting" value={meeting} />
    <Hidden name="contact" value={seat.contact} />
    <Hidden name="version" value={seat.version} />
    <ReplyFields form={form} label="Does somebody come for you?" />
    <Button>{seat.reply ? 'Change your reply' : 'Send your reply'}</Button>
  </Form>
)
