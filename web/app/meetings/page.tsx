import { formatTime } from '#shared/identifiers/date-time.ts'
import type { MyMeeting } from '#shared/mase/year-view.ts'
import { hub } from '../../api/client.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailurePage } from '../../components/failure-page.tsx'
import { Page } from '../../components/page.tsx'
import { Table } from '../../components/table.tsx'
import { Tag } from '../../components/tag.tsx'
import { dayOfMeeting } from '../mase/meetings/day-of-meeting.ts'
import { ReplyWords } from '../mase/year/parts/reply-words.tsx'
import { myMeetingAddresses } from './addresses.ts'

const title = 'My MASE meetings'

export default async function MyMeetingsPage() {
  const mine = await hub.listMyMeetings({})
  if (!mine.ok) return <FailurePage problem={mine.failure} />
  const { meetings } = mine.value
  return (
    <Page title={title} wide>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">
        The coming meetings to which a post is asked that you read for. Open one to say who comes.
      </p>
      {meetings.length === 0 ? (
        <EmptyState>
          <p className="govuk-body">No post that you read for is asked to a coming meeting.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Coming meetings"
          hideCaption
          keyOf={({ id }) => id}
          rows={meetings}
          columns={[
            {
              heading: 'Meeting',
              cell: ({ id, date, time }) => (
                <a className="govuk-link" href={myMeetingAddresses.of(id)}>
                  {dayOfMeeting(date)}, {formatTime(time)}
                </a>
              ),
            },
            { heading: 'Place', cell: ({ place }) => place },
            { heading: 'Reply', cell: (meeting) => <Replies meeting={meeting} /> },
          ]}
        />
      )}
    </Page>
  )
}

function Replies({ meeting }: { readonly meeting: MyMeeting }) {
  if (meeting.stage === 'cancelled') return <Tag colour="red">Cancelled</Tag>
  return (
    <>
      {meeting.seats.map((seat) => (
        <div key={seat.contact}>
          {meeting.seats.length > 1 && <span className="govuk-body-s">{seat.post}: </span>}
          <ReplyWords one={seat} />
        </div>
      ))}
    </>
  )
}
