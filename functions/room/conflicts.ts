import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import { itemDecisions } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { ItemMinutes } from '#shared/mase/minutes.ts'

const seeAgain = 'Nothing of yours was saved over it. Look at it again before you go on.'

/** Who was first with an item, and what they did. */
export function itemChanged(item: ItemInRoom | undefined): Failure {
  const { decision, carriedOver } = item ?? {}
  if (decision)
    return conflict(
      `${decision.by.name} (${decision.by.post}) has noted what was decided, on ${formatDateTime(decision.at)}: ${itemDecisions[decision.kind].toLowerCase()}.`,
    )
  if (carriedOver)
    return conflict(
      `${carriedOver.by.name} (${carriedOver.by.post}) has carried this item over, on ${formatDateTime(carriedOver.at)}.`,
    )
  return conflict(item ? 'Somebody has changed this item.' : 'This item is no longer on the agenda.')
}

/** Of a restricted record, to whoever is not named there: neither what was done, nor by whom. */
export const restrictedChanged: Failure = conflict('Somebody has changed this item.')

export const minutesChanged = (current: ItemMinutes | undefined): Failure =>
  current
    ? conflict(
        `${current.by.name} (${current.by.post}) has saved minutes of this item on ${formatDateTime(current.at)}. Both texts are shown: put together what should stand.`,
        '',
      )
    : conflict('Somebody has changed the minutes of this item.')

export const meetingChanged: Failure = conflict('Somebody has changed this meeting after you opened it.')

/** What cannot be done at this stage of a meeting, in words. */
export const notNow = ({ stage }: Pick<Meeting, 'stage'>): Failure => {
  const words: Record<Meeting['stage'], string> = {
    planned: 'This meeting has not been started yet. Start it first.',
    running: 'This meeting is being held. End it first.',
    held: 'This meeting has ended.',
    approved: 'The minutes of this meeting are approved. What is wrong in them is put right by a correction.',
    cancelled: 'This meeting was cancelled.',
  }
  return { kind: 'conflict', detail: words[stage] }
}

function conflict(what: string, then = seeAgain): Failure {
  return { kind: 'conflict', detail: `${what} ${then}`.trim() }
}
