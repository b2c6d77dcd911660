import { isOpen, type MaseAction } from '#shared/mase/action.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** An action as stored: listed on the tracker, for its owner, and for whoever must next say something of it. */
export const actionItem = (action: MaseAction): Item<MaseAction> => {
  const { partnership, id, dueOn, owner, next } = action
  const byDue = `${dueOn}#${id}`
  return {
    ...keys.maseAction(partnership, id),
    entity: 'mase-action',
    data: action,
    worklistPk: lists.actions(partnership, isOpen(action) ? 'open' : 'ended'),
    worklistSk: byDue,
    senderPk: lists.actionsOf(partnership, owner.contact),
    senderSk: byDue,
    ...(next ? { personPk: lists.actionsNext(partnership), personSk: `${next.on}#${id}` } : {}),
  }
}

/** A pointer to an action: under the record of its child, and under its meeting. Its content is the action's alone. */
export interface ActionPointer {
  readonly id: string
  readonly item: string
}

/** The pointers to a new action. */
export const pointerItems = ({
  partnership,
  id,
  meeting,
  item,
  reference,
}: MaseAction): Item<ActionPointer>[] => [
  { ...keys.meetingAction(partnership, meeting, id), entity: 'meeting-action', data: { id, item } },
  ...(reference
    ? [{ ...keys.actionOf(reference, id), entity: 'mase-action-of', data: { id, item } } as const]
    : []),
]
