import type { Failure } from '#shared/failure.ts'
import { formatDateTime } from '#shared/identifiers/date-time.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'

type Changed = Meeting['changed']

const who = (changed: Changed, what: string): string =>
  changed
    ? `${changed.by.name} (${changed.by.post}) ${what} on ${formatDateTime(changed.at)}`
    : `Somebody ${what}`

/** Somebody changed the agenda after the page was shown: who, and what to do. */
export const agendaConflict = (meeting?: Pick<Meeting, 'changed'>): Failure => ({
  kind: 'conflict',
  detail: `${who(meeting?.changed, 'changed this agenda')}, after you opened it. Look at it again, then make your change.`,
})

/** What is minuted and approved is not changed behind the minutes. */
export const refuseApproved = ({ stage }: Pick<Meeting, 'stage'>): Failure | undefined =>
  stage === 'approved'
    ? {
        kind: 'conflict',
        detail:
          'The minutes of this meeting are approved, so its agenda stays as it was. Put what is new on the next one.',
      }
    : undefined

/** Somebody changed one item after the page was shown. */
export const itemConflict = (item?: Pick<AgendaItem, 'changed'>): Failure => ({
  kind: 'conflict',
  detail: `${who(item?.changed, 'changed this item')}, after you opened it. What you typed is still here: look at what they wrote, then save yours if it is still right.`,
})
