import { londonClock } from '#shared/identifiers/date-time.ts'
import type { MyMeeting } from '#shared/mase/year-view.ts'
import { hub } from '../../../api/client.ts'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { SummaryList } from '../../../components/summary-list.tsx'
import { WarningText } from '../../../components/warning-text.tsx'
import { readForm } from '../../../forms/read-form.ts'
import { dayOfMeeting } from '../../mase/meetings/day-of-meeting.ts'
import { Deadline, whenWords } from '../../mase/year/parts/meeting-words.tsx'
import { myMeetingAddresses } from '../addresses.ts'
import { MySeats } from './my-seats.tsx'

export default async function MyMeetingPage({ params, searchParams }: PageProps<'/meetings/[meeting]'>) {
  const { meeting: id } = await params
  const found = await hub.readMyMeeting({ meeting: id })
  if (!found.ok) return <FailurePage problem={found.failure} />
  const meeting = found.value
  const { post: asked, done } = await searchParams
  const typedFor = meeting.seats.find(({ contact }) => contact === asked) ?? meeting.seats[0]
  const form = await readForm({ answer: typedFor?.reply?.answer, who: typedFor?.reply?.who })
  const title = `MASE meeting of ${dayOfMeeting(meeting.date)}`
  const isToCome = meeting.stage === 'planned' && meeting.date >= londonClock(Date.now()).date
  return (
    <Page
      title={title}
      form={form}
      back={{ href: myMeetingAddresses.all, text: 'My MASE meetings' }}
      done={
        done === 'replied'
          ? 'Your reply is with the MASE desk. You can change it until the meeting.'
          : undefined
      }
    >
      <h1 className="govuk-heading-l">{title}</h1>
      {meeting.cancelled && <WarningText>This meeting is cancelled: {meeting.cancelled.reason}</WarningText>}
      <WhenAndWhere meeting={meeting} />
      <p className="govuk-body">
        <a className="govuk-link" href={`/meetings/${encodeURIComponent(id)}/papers`}>
          Papers and minutes of this meeting
        </a>
      </p>
      {isToCome && <MySeats meeting={meeting} form={form} typedFor={typedFor?.contact} />}
    </Page>
  )
}

const WhenAndWhere = ({ meeting }: { readonly meeting: MyMeeting }) => (
  <SummaryList
    rows={[
      { key: 'When', value: `${dayOfMeeting(meeting.date)} at ${whenWords(meeting)}` },
      { key: 'Where', value: meeting.place },
      ...(meeting.link
        ? [
            {
              key: 'Online',
              value: (
                <a className="govuk-link" href={meeting.link} rel="noreferrer">
                  {meeting.link}
                </a>
              ),
            },
          ]
        : []),
      ...(meeting.extraordinary ? [{ key: 'Besides the series', value: meeting.extraordinary }] : []),
      { key: 'Referrals close', value: <Deadline meeting={meeting} name="referrals-close" /> },
      { key: 'Papers go out', value: <Deadline meeting={meeting} name="papers-out" /> },
      {
        key: 'Papers',
        value: (
          <a className="govuk-link" href={myMeetingAddresses.papers(meeting.id)}>
            Papers and minutes of this meeting
          </a>
        ),
      },
    ]}
  />
)
