import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { comingMeetings } from '#functions/platform/meeting-item.ts'
import { openDesk } from '#functions/platform/open.ts'
import { findItem, getMany, queryAll } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedAgenda {
  readonly person: Person
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
  const head = stored.find(({ entity }) => entity === 'meeting')?.data as Meeting | undefined
  const meeting =
    head ?? comingMeetings(partnership?.data as Partnership, deps.clock()).find((one) => one.id === id)
  if (!meeting) return fail({ kind: 'not-found' })
  const items = stored.filter(({ entity }) => entity === 'agenda-item').map(({ data }) => data as AgendaItem)
  return ok({ person, meeting, items })
}

/** The meetings of the coming year, as they are stored or, where nobody has begun one, as the series gives them. */
export async function openMeetings(deps: Dependencies, partnership: string): Promise<Meeting[]> {
  const item = await findItem<Partnership>(deps, keys.partnership(partnership))
  const coming = comingMeetings(item?.data as Partnership, deps.clock())
  const stored = await getMany(
    deps,
    coming.map(({ id }) => keys.meeting(partnership, id)),
  )
  return coming.map((meeting, index) => (stored[index]?.data as Meeting | undefined) ?? meeting)
}
