import { formatTime } from '#shared/identifiers/date-time.ts'
import { hub } from '../../../api/client.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { FailurePage } from '../../../components/failure-page.tsx'
import { Page } from '../../../components/page.tsx'
import { Table } from '../../../components/table.tsx'
import { MaseNavigation } from '../mase-navigation.tsx'
import { dayOfMeeting } from './day-of-meeting.ts'

export default async function MeetingsPage() {
  const coming = await hub.listMeetings({})
  if (!coming.ok) return <FailurePage problem={coming.failure} />
  const { meetings } = coming.value
  return (
    <Page title="MASE: meetings" wide>
      <h1 className="govuk-heading-l">MASE: meetings</h1>
      <MaseNavigation current="meetings" />
      {meetings.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">
            No meetings are planned. Ask your administrator to enter the dates of the coming ones.
          </p>
        </EmptyState>
      ) : (
        <Table
          caption="The coming meetings"
          hideCaption
          keyOf={({ id }) => id}
          rows={meetings}
          columns={[
            {
              heading: 'Meeting',
              cell: ({ id, date }) => (
                <a className="govuk-link" href={`/mase/meetings/${id}`}>
                  {dayOfMeeting(date)}
                </a>
              ),
            },
            { heading: 'Time', cell: ({ time }) => formatTime(time) },
            { heading: 'Place', cell: ({ place }) => place },
            { heading: 'Items', numeric: true, cell: ({ items }) => items },
          ]}
        />
      )}
    </Page>
  )
}
