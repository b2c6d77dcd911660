import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { findHidden } from '#functions/platform/restricted.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import { isOverdue } from '#shared/mase/action-chasing.ts'
import type { ActionRow } from '#shared/mase/action-view.ts'
import type { Contact } from '#shared/people/contact.ts'
import type { Person } from '#shared/people/person.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'

interface Reader {
  readonly person: Person
  readonly action: Action
  /** When an action came to a post that the person reads for. */
  readonly sentAt?: (action: MaseAction) => string | undefined
}

/**
 * Actions as somebody's list shows them. Of one that hangs on a restricted record, to whoever is not named there, that it
 * exists: not what is to be done, nor by whom. The same of one that comes of intelligence that the reader may read no more.
 */
export async function rowsFor(
  deps: Dependencies,
  { person, action, sentAt = () => undefined }: Reader,
  actions: readonly MaseAction[],
  contacts: readonly Contact[],
): Promise<ActionRow[]> {
  const today = londonClock(deps.clock().getTime()).date
  const hanging = actions.filter(
    (one): one is MaseAction & { reference: string } => one.reference !== undefined,
  )
  const hidden: ReadonlySet<MaseAction> = await findHidden(deps, person, hanging, action, sentAt)
  // Whoever owns it was told it, and goes on with it.
  const isClosed = action === 'mase.attend' ? () => false : await findClosedSince(deps, person, actions)
  const readFor = new Set(contacts.filter((one) => readersOf(one).length > 0).map(({ id }) => id))
  return actions.map((one) => {
    const row = rowOf(one, today, readFor)
    if (hidden.has(one)) return withheld(row)
    return isClosed(one) ? { ...withheld(row), closed: true } : row
  })
}

export const rowOf = (action: MaseAction, today: string, readFor: ReadonlySet<string>): ActionRow => ({
  ...action,
  overdue: isOverdue(action, today),
  ...(readFor.has(action.owner.contact) ? {} : { retired: true as const }),
})

const withheld = (row: ActionRow): ActionRow => ({
  ...row,
  restricted: true,
  kind: 'free',
  words: WITHHELD,
  owner: { contact: '', post: WITHHELD, agency: WITHHELD },
  updates: [],
  asks: undefined,
  raisedBy: { id: '', name: WITHHELD, post: '' },
})
