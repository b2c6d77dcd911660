import { formatDate } from '#shared/identifiers/date.ts'
import { formatTime } from '#shared/identifiers/date-time.ts'
import type { MeetingStage } from '#shared/mase/meeting.ts'
import { type DeadlineName, deadlineNames } from '#shared/mase/settings.ts'
import type { MeetingDates } from '#shared/mase/year-view.ts'
import { weekdayOf } from '#shared/time/day.ts'
import { Tag, type TagColour } from '../../../../components/tag.tsx'

const stages: Readonly<Record<MeetingStage, { readonly text: string; readonly colour: TagColour }>> = {
  planned: { text: 'Planned', colour: 'blue' },
  running: { text: 'Being held', colour: 'green' },
  held: { text: 'Held', colour: 'purple' },
  approved: { text: 'Minutes approved', colour: 'teal' },
  cancelled: { text: 'Cancelled', colour: 'red' },
}

export const StageTag = ({ stage }: { readonly stage: MeetingStage }) => (
  <Tag colour={stages[stage].colour}>{stages[stage].text}</Tag>
)

/** How long, in words: `2 hours`, `1 hour 30 minutes`. */
export function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const counted = (count: number, one: string) =>
    count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`
  return [counted(hours, 'hour'), counted(rest, 'minute')].filter(Boolean).join(' ')
}

/** From when to when, on the clock of the wall. */
export const whenWords = ({ time, minutes }: Pick<MeetingDates, 'time' | 'minutes'>): string =>
  `${formatTime(time)}, for ${lengthWords(minutes)}`

/** "Wed 9 December 2026": short, for tables. */
export function shortDay(date: string): string {
  const weekday = weekdayOf(date)
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1, 3)} ${formatDate(date)}`
}

/** A deadline of a meeting, and whether somebody set it. */
export const Deadline = ({
  meeting,
  name,
  withoutYear = false,
}: {
  readonly meeting: Pick<MeetingDates, 'deadlines' | 'setByHand'>
  readonly name: DeadlineName
  /** Where the year stands beside it. */
  readonly withoutYear?: boolean
}) => (
  <>
    {withoutYear ? shortDay(meeting.deadlines[name]).slice(0, -5) : shortDay(meeting.deadlines[name])}
    {meeting.setByHand?.includes(name) && (
      <>
        <br />
        <span className="govuk-body-s">set by hand</span>
      </>
    )}
  </>
)

export const deadlineEntries = Object.entries(deadlineNames) as [DeadlineName, string][]
