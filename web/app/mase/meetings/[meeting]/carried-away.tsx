import type { MeetingView } from '#shared/api/mase.ts'
import { Form } from '../../../../components/form.tsx'
import { Hidden } from '../../../../components/hidden.tsx'
import { Reference } from '../../../../components/reference.tsx'
import { TypedText } from '../../../../components/typed-text.tsx'
import { dayOfMeeting } from '../day-of-meeting.ts'
import { bringBack } from './actions.ts'

/** What was moved from this agenda to the next, why, and the way back. */
export function CarriedAway({ view: { meeting, items } }: { readonly view: MeetingView }) {
  const carried = items.filter(({ carriedOver }) => carriedOver)
  if (carried.length === 0) return null
  return (
    <section aria-labelledby="carried-away">
      <h2 className="govuk-heading-m" id="carried-away">
        Moved to another meeting
      </h2>
      <ul className="govuk-list">
        {carried.map(({ id, title, reference, carriedOver }) => (
          <li key={id} className="govuk-!-margin-bottom-4">
            <strong>{reference ? <Reference value={reference} /> : title}</strong> is on{' '}
            <a className="govuk-link" href={`/mase/meetings/${carriedOver?.to}`}>
              {dayOfMeeting(carriedOver?.to ?? meeting.date)}
            </a>
            .
            <TypedText text={carriedOver?.reason ?? ''} />
            {meeting.stage === 'planned' && (
              <Form action={bringBack}>
                <Hidden name="meeting" value={meeting.id} />
                <Hidden name="item" value={id} />
                <Hidden name="version" value={meeting.version} />
                <button type="submit" className="hub-link-button">
                  Bring it back<span className="govuk-visually-hidden">: {title}</span>
                </button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
