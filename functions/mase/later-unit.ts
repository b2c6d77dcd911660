import type { Dependencies } from '#functions/platform/dependencies.ts'
import { refOf } from '#functions/platform/open.ts'
import { addItem, changeItem, moveReferral } from '#functions/platform/pool-agenda-writes.ts'
import { formatDate } from '#shared/identifiers/date.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { minutesFor } from '#shared/mase/item-because.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Candidate } from '#shared/mase/propose-agenda.ts'
import type { Person } from '#shared/people/person.ts'
import { isAllowed } from '#shared/referral/states.ts'
import type { Candidates } from './gather-candidates.ts'
import { itemIdOf } from './item-id-of.ts'
import type { Unit } from './place-units.ts'

/** What a meeting has no time for goes to the next, with the reason: from this agenda, or straight from the pool. */
export function laterUnit(
  deps: Dependencies,
  person: Person,
  meeting: Meeting,
  next: Meeting,
  { id, heading, presenter }: Candidate,
  { onAgenda, heads }: Pick<Candidates, 'onAgenda' | 'heads'>,
  reason: string,
): Unit {
  const at = deps.clock().toISOString()
  const by = refOf(person)
  const here = onAgenda.get(id)
  const reference = here ? here.reference : id
  const referral = reference === undefined ? undefined : heads.get(reference)
  const itemId = here?.id ?? (referral ? itemIdOf(next, referral) : id)
  const transition = here ? 'carry-over' : 'put-on-agenda'
  const content: Pick<AgendaItem, 'kind' | 'title' | 'minutes'> & Partial<AgendaItem> = here ?? {
    kind: 'child',
    title: id,
    reference: id,
    ...(presenter === undefined ? {} : { presenter }),
    minutes: minutesFor['carried-over'].usual,
  }
  const { changed: _, group: __, ...kept } = content
  return {
    ...(reference === undefined ? {} : { reference }),
    places: [...(here ? [{ meeting: meeting.id, id }] : []), { meeting: next.id, id: itemId, heading }],
    writes: [
      ...(here
        ? [changeItem(deps, person, meeting, { ...here, carriedOver: { to: next.id, reason, by, at } }, here)]
        : []),
      addItem(next, {
        ...kept,
        id: itemId,
        heading,
        because: 'carried-over',
        addedBy: person.name,
        addedAt: at,
        version: 1,
      }),
      ...(referral && isAllowed(transition, referral.state)
        ? moveReferral(deps, person, referral, {
            transition,
            text: `To the meeting of ${formatDate(next.date)}. ${reason}`,
            mase: { meeting: next.id },
          })
        : []),
    ],
  }
}
