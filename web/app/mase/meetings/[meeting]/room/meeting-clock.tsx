import { formatTime } from '#shared/identifiers/date-time.ts'
import { timeAfter } from '#shared/mase/agenda-clock.ts'
import { isSettled } from '#shared/mase/decide.ts'
import type { RoomView } from '#shared/mase/room-view.ts'
import { DateAndTime } from '../../../../../components/date-and-time.tsx'

/** When the meeting began and is planned to end; scripts add how it stands now. */
export const MeetingClock = ({ view: { meeting, minutes, lines } }: { readonly view: RoomView }) => {
  const left = lines.filter(({ item }) => !isSettled(item)).length
  return (
    <p className="govuk-body">
      {minutes.startedAt && (
        <>
          Started <DateAndTime at={minutes.startedAt} />.{' '}
        </>
      )}
      Planned until {formatTime(timeAfter(meeting.time, meeting.minutes))}.{' '}
      {left === 0 ? 'Every item is decided or carried over.' : `${left} of ${lines.length} items are left.`}{' '}
      {meeting.stage === 'running' && minutes.startedAt && (
        <strong
          className="hub-room__clock"
          data-hub-clock="The meeting"
          data-since={minutes.startedAt}
          data-now={new Date().toISOString()}
          data-minutes={meeting.minutes}
        />
      )}
    </p>
  )
}
