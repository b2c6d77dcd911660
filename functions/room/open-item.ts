import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { minutesOf } from '#functions/platform/item-minutes.ts'
import type { Item } from '#functions/platform/items.ts'
import { type Key, keys } from '#functions/platform/keys.ts'
import { openDesk, openReferral } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import { partnershipOf } from '#shared/identifiers/reference.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok, type Result } from '#shared/result.ts'

export interface OpenedItem {
  readonly person: Person
  readonly partnership: Partnership
  readonly meeting: Meeting
  readonly minutes: MeetingMinutes
  readonly item: ItemInRoom
  /** Of an item that came of one. */
  readonly referral?: Referral
  /** The further items asked for, in their order. */
  readonly others: readonly (Item | undefined)[]
  /** Refuses with a reason, which stands in the trail. */
  readonly refuse: (failure: Failure) => Promise<{ ok: false; failure: Failure }>
}

interface Input {
  readonly meeting: string
  readonly item: string
  readonly reference?: string | undefined
}

/**
 * Opens one item of a meeting to change it. What is done to a record is asked of the record, so an item that came of a
 * referral is opened with it: restricted to others, it stays shut. One round trip with the reference, two without.
 *
 * @param others what else is read with it, by the code of the partnership
 */
export async function openItem(
  deps: Dependencies,
  caller: Caller,
  { meeting: id, item: itemId, reference }: Input,
  operation: string,
  others: (partnership: string) => readonly Key[] = () => [],
): Promise<Result<OpenedItem, Failure>> {
  const purpose = { operation, action: 'mase.meet' } as const
  const keysIn = (code: string) => [
    keys.meeting(code, id),
    keys.agendaItem(code, id, itemId),
    keys.minutes(code, id),
    ...others(code),
  ]
  const read = reference
    ? await openReferral(deps, caller, reference, purpose, (checked) => keysIn(partnershipOf(checked)))
    : await openWithout(deps, caller, purpose, keysIn)
  if (!read.ok) return read
  const { person, partnership, referral, others: found } = read.value
  const [head, own, minutes, ...more] = found
  const meeting = head?.data as Meeting | undefined
  const item = own?.data as ItemInRoom | undefined
  const refuse = async (failure: Failure) => {
    const object = meetingObject(person.partnership, id)
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail(failure)
  }
  // What the page says it is about must be what it is about: else a record would be passed over.
  if (!meeting || !item || item.reference !== referral?.reference) return refuse({ kind: 'not-found' })
  return ok({
    person,
    partnership,
    meeting,
    minutes: minutesOf([minutes]),
    item,
    referral,
    others: more,
    refuse,
  })
}

async function openWithout(
  deps: Dependencies,
  caller: Caller,
  purpose: Parameters<typeof openDesk>[2],
  keysIn: (code: string) => readonly Key[],
): Promise<
  Result<
    { person: Person; partnership: Partnership; referral?: Referral; others: (Item | undefined)[] },
    Failure
  >
> {
  const opened = await openDesk(deps, caller, purpose)
  if (!opened.ok) return opened
  const code = opened.value.partnership
  const [area, ...others] = await getMany(deps, [keys.partnership(code), ...keysIn(code)])
  return ok({ person: opened.value, partnership: area?.data as Partnership, others })
}
