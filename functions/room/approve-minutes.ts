import type { UseCase } from '#functions/platform/api-function.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { minutedOf } from '#functions/platform/item-minutes.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { refOf } from '#functions/platform/open.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { Failure } from '#shared/failure.ts'
import { conductedBy } from './chairs.ts'
import { changeMinutes } from './change-minutes.ts'
import { notNow } from './conflicts.ts'
import { unsettled } from './end-meeting.ts'
import type { OpenedMeeting } from './open-meeting.ts'

type Operations = typeof roomOperations

/** Approves the minutes, as whoever reads for the chair or a deputy. From then on nothing in them is written over. */
export const approveMinutes: UseCase<Operations['approveMinutes']> = (deps, caller, input) =>
  changeMinutes(deps, caller, input, { operation: 'approveMinutes', action: 'mase.chair' }, (opened) =>
    // A stranger to the chair's post learns nothing of the meeting.
    conductedBy(opened).length === 0
      ? { refuse: { kind: 'not-found' } }
      : wrote(opened)
        ? { refuse: ownWork }
        : approve(deps, opened),
  )

/** Nobody authorises their own work: who coordinates may read for the chair's post as well. */
const wrote = ({ person, stored }: OpenedMeeting): boolean =>
  [...minutedOf(stored).values()].some(({ by }) => by.id === person.id)

const ownWork: Failure = {
  kind: 'forbidden',
  because:
    'You wrote these minutes, so somebody else who chairs approves them. If the chair has approved them at a meeting, record that.',
}

/** Records that they were approved at a meeting by the chair: the coordinator says by whom and when. */
export const recordApproval: UseCase<Operations['recordApproval']> = (deps, caller, input) =>
  changeMinutes(deps, caller, input, { operation: 'recordApproval', action: 'mase.meet' }, (opened) =>
    approve(deps, opened, input.recordedFor),
  )

function approve(deps: Dependencies, opened: OpenedMeeting, recordedFor?: string) {
  const { person, meeting, minutes } = opened
  if (meeting.stage !== 'held' || minutes.approved) return { refuse: notNow(meeting) }
  const open = unsettled(opened).length
  if (open > 0) return { refuse: notSettled(open) }
  return {
    next: {
      approved: {
        by: refOf(person),
        at: deps.clock().toISOString(),
        ...(recordedFor ? { recordedFor } : {}),
      },
    },
    writes: [putMeeting({ ...meeting, stage: 'approved' }, meeting)],
  }
}

const notSettled = (count: number): Failure => ({
  kind: 'conflict',
  detail: `${count === 1 ? 'One item was' : `${count} items were`} taken up again and must be decided or carried over before the minutes are approved.`,
})
