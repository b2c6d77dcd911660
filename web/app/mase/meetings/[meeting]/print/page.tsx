import './print.css'
import { formatTime } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../../../api/client.ts'
import { FailurePage } from '../../../../../components/failure-page.tsx'
import { InsetText } from '../../../../../components/inset-text.tsx'
import { Page } from '../../../../../components/page.tsx'
import { PrintButton } from '../../../../../components/print-button.tsx'
import { currentAccount } from '../../../../../session/current-person.ts'
import { agendaSections } from '../../agenda-lines.ts'
import { dayOfMeeting } from '../../day-of-meeting.ts'
import { Marking } from './marking.tsx'
import { PaperSection } from './paper-section.tsx'

export default async function PrintPage({ params }: PageProps<'/mase/meetings/[meeting]/print'>) {
  const [found, coming, me] = await Promise.all([
    hub.readMeeting(await params),
    hub.listMeetings({}),
    currentAccount(),
  ])
  if (!found.ok) return <FailurePage problem={found.failure} />
  if (!coming.ok) return <FailurePage problem={coming.failure} />
  if (!me.ok) return <FailurePage problem={me.failure} />
  const { id, date, time, place } = found.value.meeting
  const next = coming.value.meetings.find((meeting) => meeting.date > date)
  const title = `MASE agenda: ${dayOfMeeting(date)}`
  return (
    <Page title={title} back={{ href: `/mase/meetings/${id}`, text: 'Back to the agenda' }}>
      <div className="hub-no-print">
        <InsetText>
          Print this page, or save it as a PDF, with your browser (Ctrl and P, or Command and P). The hub’s
          own frame is left out. Circulate it only to those who attend, by a secure way.
        </InsetText>
        <PrintButton />
      </div>
      <article className="hub-paper">
        <Marking />
        <span className="govuk-caption-l">
          {me.value.partnership.name} multi-agency sexual exploitation meeting
        </span>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">
          {formatTime(time)}, {place}
        </p>
        <h2 className="govuk-heading-m">Welcome and apologies</h2>
        <h2 className="govuk-heading-m">Confidentiality</h2>
        <p className="govuk-body">
          What is said and shown here is shared to protect children from exploitation, and for nothing else.
          Do not copy it, pass it on or talk about it outside the meeting unless the agency that brought it
          agrees, or a child would be at risk if you did not. Say now if you have a conflict of interest in
          anything on this agenda.
        </p>
        {agendaSections(found.value).map((section) => (
          <PaperSection key={section.heading} section={section} date={date} />
        ))}
        <h2 className="govuk-heading-m">Next meeting</h2>
        <p className="govuk-body">
          {next
            ? `${dayOfMeeting(next.date)} at ${formatTime(next.time)}, ${next.place}`
            : 'The date is not set yet.'}
        </p>
        <Marking />
      </article>
    </Page>
  )
}
