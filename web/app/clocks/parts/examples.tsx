import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Due } from '#shared/time/clock.ts'
import type { ClockSettings } from '#shared/time/settings/clock-settings.ts'
import { findCrossings } from '#shared/time/settings/crossings.ts'
import { type WorkedExample, workedExamples } from '#shared/time/settings/examples.ts'
import { InsetText } from '../../../components/inset-text.tsx'
import { type Column, Table } from '../../../components/table.tsx'
import { whenWords } from './when-words.ts'

interface Props {
  readonly settings: ClockSettings
  readonly now: number
}

/** What clocks come to, worked out for moments that show how they are counted. */
export function Examples({ settings, now }: Props) {
  const { date } = londonClock(now)
  const rows = workedExamples(settings, date)
  const keyOf = ({ receivedAt, before }: WorkedExample) => `${receivedAt} ${before}`
  return (
    <>
      <Table
        caption="When the MASH must have acknowledged and decided"
        columns={[
          comes,
          { heading: 'Tell the sender', cell: ({ acknowledgement }) => words(acknowledgement) },
          { heading: 'Not rated yet', cell: ({ unrated }) => words(unrated) },
          { heading: 'Red', cell: ({ decision }) => words(decision.red) },
          { heading: 'Amber', cell: ({ decision }) => words(decision.amber) },
          { heading: 'Green', cell: ({ decision }) => words(decision.green) },
          { heading: 'Blue', cell: ({ decision }) => words(decision.blue) },
        ]}
        rows={rows}
        keyOf={keyOf}
      />
      <Table
        caption="When partners who are asked at that moment must have answered"
        columns={[
          comes,
          { heading: 'Red', cell: ({ partnerReturn }) => words(partnerReturn.red) },
          { heading: 'Amber', cell: ({ partnerReturn }) => words(partnerReturn.amber) },
          { heading: 'Green', cell: ({ partnerReturn }) => words(partnerReturn.green) },
          { heading: 'Blue', cell: ({ partnerReturn }) => words(partnerReturn.blue) },
        ]}
        rows={rows}
        keyOf={keyOf}
      />
      {findCrossings(settings, date).map(({ receivedAt, urgent, urgentDue, other, otherDue }) => (
        <InsetText key={urgent}>
          These limits cross. What comes on {whenWords(receivedAt)} is to be decided by {whenWords(urgentDue)}{' '}
          if it is {urgent}, and by {whenWords(otherDue)}, which is earlier, if it is {other}. Count both in
          the same way where that is not meant.
        </InsetText>
      ))}
    </>
  )
}

const remarks = {
  'closed-day': ', the last time that the MASH is open before a day on which it is closed',
  'clock-change': ', the evening before the clocks change',
} as const

const comes: Column<WorkedExample> = {
  heading: 'It comes on',
  cell: ({ receivedAt, before }) => `${whenWords(receivedAt)}${before ? remarks[before] : ''}`,
}

const words = (due: Due) => (due.kind === 'due' ? whenWords(due.at) : 'No target')
