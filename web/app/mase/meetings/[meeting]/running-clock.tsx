import { formatTime } from '#shared/identifiers/date-time.ts'
import type { AgendaClock } from '#shared/mase/agenda-clock.ts'
import { InsetText } from '../../../../components/inset-text.tsx'

const counted = (minutes: number): string => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

/** Whether what is on the agenda fits the meeting. */
export function RunningClock({
  clock: { frame, itemsFrom, itemsTo, ends, lines, left },
  next,
}: {
  readonly clock: AgendaClock
  /** There is a later meeting to which something can be moved. */
  readonly next: boolean
}) {
  if (lines.length === 0)
    return (
      <p className="govuk-body">
        There are {counted(frame.items)} for items, from {formatTime(itemsFrom)}.
      </p>
    )
  if (left >= 0)
    return (
      <p className="govuk-body">
        The items take from {formatTime(itemsFrom)} to {formatTime(itemsTo)}. The meeting ends at{' '}
        {formatTime(ends)}; {left === 0 ? 'no time is left' : `${counted(left)} are left`}.
      </p>
    )
  const over = lines.filter((line) => line.over).length
  return (
    <InsetText>
      <strong>It does not fit: {counted(-left)} too many.</strong>{' '}
      {over === 1 ? 'One item ends' : `${over} items end`} after the meeting should close at{' '}
      {formatTime(ends)}. Give items less time
      {next ? ', or move some to the next meeting.' : '.'}
    </InsetText>
  )
}
