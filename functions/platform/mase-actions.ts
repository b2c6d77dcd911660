import type { MaseAction } from '#shared/mase/action.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { ACTIONS, keys, lists } from './keys.ts'
import type { ActionPointer } from './mase-action-item.ts'
import { getMany, queryAll, queryPage } from './read.ts'

/** As many as one request reads. */
const AT_ONCE = 100

/** The actions that pointers among some items lead to, due first. */
export async function actionsAt(
  deps: Dependencies,
  partnership: string,
  items: readonly Item[],
): Promise<MaseAction[]> {
  const ids = items
    .filter(({ entity }) => entity === 'mase-action-of' || entity === 'meeting-action')
    .map(({ data }) => (data as ActionPointer).id)
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = await Promise.all(
    parts.map((part) =>
      getMany(
        deps,
        part.map((id) => keys.maseAction(partnership, id)),
      ),
    ),
  )
  return found
    .flat()
    .flatMap((item) => (item ? [item.data as MaseAction] : []))
    .toSorted(byDue)
}

/** The actions that hang on the record of a child, due first. */
export const actionsOfReferral = async (
  deps: Dependencies,
  partnership: string,
  reference: string,
): Promise<MaseAction[]> =>
  actionsAt(deps, partnership, await queryAll(deps, keys.referral(reference).pk, ACTIONS))

export const byDue = (a: MaseAction, b: MaseAction): number =>
  `${a.dueOn}#${a.id}`.localeCompare(`${b.dueOn}#${b.id}`)

/** A list of actions by when they are due, all of it. */
export async function allActions(
  deps: Dependencies,
  which: { readonly index: 'worklist' | 'sender'; readonly pk: string },
): Promise<MaseAction[]> {
  const all: MaseAction[] = []
  let cursor: string | undefined
  do {
    const page = await queryPage<MaseAction>(deps, { ...which, limit: 1_000, ...(cursor ? { cursor } : {}) })
    all.push(...page.items.map(({ data }) => data))
    cursor = page.next
  } while (cursor)
  return all
}

/** Every action of a partnership that is open, or that has ended. */
export const actionsOfPartnership = (
  deps: Dependencies,
  partnership: string,
  which: 'open' | 'ended',
): Promise<MaseAction[]> => allActions(deps, { index: 'worklist', pk: lists.actions(partnership, which) })
