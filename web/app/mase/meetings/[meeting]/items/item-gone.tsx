import { Page } from '../../../../../components/page.tsx'
import { dayOfMeeting } from '../../day-of-meeting.ts'

/** Somebody else has taken it off while this person was reading. */
export const ItemGone = ({ id, date }: { readonly id: string; readonly date: string }) => (
  <Page title="This item is no longer on the agenda" back={{ href: `/mase/meetings/${id}` }}>
    <h1 className="govuk-heading-l">This item is no longer on the agenda</h1>
    <p className="govuk-body">
      Somebody took it off.{' '}
      <a className="govuk-link" href={`/mase/meetings/${id}`}>
        Go to the agenda of {dayOfMeeting(date)}
      </a>
    </p>
  </Page>
)
