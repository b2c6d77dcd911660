import type { Meeting } from '#shared/mase/meeting.ts'
import { roomAddresses } from './addresses.ts'

const words: Readonly<Partial<Record<Meeting['stage'], string>>> = {
  planned: 'Hold the meeting',
  running: 'Go on with the meeting',
  held: 'Minutes and decisions',
  approved: 'Minutes and decisions',
}

/** Leads from the agenda to the meeting as it is held, and to its minutes once it was. */
export const ToTheRoom = ({
  meeting: { id, stage },
}: {
  readonly meeting: Pick<Meeting, 'id' | 'stage'>
}) => {
  const text = words[stage]
  const isOver = stage === 'held' || stage === 'approved'
  return (
    text && (
      <a className="govuk-link" href={isOver ? roomAddresses.minutes(id) : roomAddresses.room(id)}>
        {text}
      </a>
    )
  )
}
