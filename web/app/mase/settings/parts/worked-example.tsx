import { formatTime } from '#shared/identifiers/date-time.ts'
import { deadlinesOf } from '#shared/mase/deadlines.ts'
import { type DeadlineName, deadlineNames, type MaseSettings, usualOffsets } from '#shared/mase/settings.ts'
import type { MeetingDate } from '#shared/time/meetings.ts'
import { meetingDates } from '#shared/time/meetings.ts'
import type { WorkingCalendar } from '#shared/time/working-calendar.ts'
import { type Column, Table } from '../../../../components/table.tsx'
import { dayOfMeeting } from '../../meetings/day-of-meeting.ts'
import { shortDay } from '../../year/parts/meeting-words.tsx'

interface Props {
  readonly settings: MaseSettings
  readonly calendar: WorkingCalendar
  /** ISO date. */
  readonly today: string
}

const SHOWN = 6

/** The next meetings that settings come to, with all that is due for each. */
export function WorkedExample({ settings, calendar, today }: Props) {
  const { meetings, offsets = usualOffsets } = settings
  const rows = meetingDates(meetings, today, SHOWN, calendar)
  const due = (name: DeadlineName): Column<MeetingDate> => ({
    heading: deadlineNames[name],
    cell: ({ date }) => shortDay(deadlinesOf(date, offsets, calendar)[name]),
  })
  return (
    <Table
      caption="The next meetings, with bank holidays and weekends counted out"
      keyOf={({ date }) => date}
      rows={rows}
      columns={[
        {
          heading: 'Meeting',
          cell: ({ date, time, movedFrom }) =>
            `${dayOfMeeting(date)}, ${formatTime(time)}${movedFrom ? ` (${shortDay(movedFrom)} is not worked)` : ''}`,
        },
        due('referrals-close'),
        due('pre-mase'),
        due('papers-out'),
        due('minutes-out'),
      ]}
    />
  )
}
