import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { comingMeetings } from '#functions/platform/meeting-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedAgenda {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly items: readonly AgendaItem[]
}

/** Opens the agenda of one meeting of the caller's partnership: one that was begun, or one of the coming series. */
export async function openAgenda(
  deps: Dependencies,
  caller: Caller,
  id: string,
  operation: string,
): Promise<Result<OpenedAgenda, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const person = opened.value
  const { partnership: code } = person
  const [partnership, stored] = await Promise.all([
    findItem<Partnership>(deps, keys.partnership(code)),
    queryAll(deps, keys.meeting(code, id).pk),
  ])
  const found = agendaOf(deps, partnership?.data as Partnership, id, stored)
  return found
    ? ok({ person, partnership: partnership?.data as Partnership, ...found })
    : fail({ kind: 'not-found' })
}

/** The agenda of a meeting among what is stored of it; of one that nobody has begun, as the series gives it. */
export function agendaOf(
  { clock }: Pick<Dependencies, 'clock'>,
  partnership: Partnership,
  id: string,
  stored: readonly Item[],
): Pick<OpenedAgenda, 'meeting' | 'items'> | undefined {
  const head = stored.find(({ entity }) => entity === 'meeting')?.data as Meeting | undefined
  const meeting = head ?? comingMeetings(partnership, clock()).find((one) => one.id === id)
  const items = stored.filter(({ entity }) => entity === 'agenda-item').map(({ data }) => data as AgendaItem)
  return meeting && { meeting, items }
}
