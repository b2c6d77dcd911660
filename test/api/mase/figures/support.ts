import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import { actionItem, pointerItems } from '#functions/platform/mase-action-item.ts'
import { putMeeting } from '#functions/platform/meeting-item.ts'
import { putSeat } from '#functions/platform/seat-item.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import type { Seat } from '#shared/mase/attendance.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { itemWith, meetingWith } from '#test/factories/meetings.ts'
import type { Api } from '../../support/api.ts'
import { putItem } from '../../support/store.ts'

const somebody = { id: 'somebody', name: 'Soraya Whitlock', post: 'MASE coordinator' }

export interface Held {
  readonly date: string
  readonly stage?: Meeting['stage']
  readonly items: readonly Partial<ItemInRoom>[]
  readonly actions?: readonly Partial<MaseAction>[]
  readonly seats?: readonly Pick<Seat, 'contact' | 'attendance'>[]
}

/** A child who was discussed, and what was decided of them. */
export const discussed = (
  reference: string,
  own: Partial<ItemInRoom> & { readonly category?: number } = {},
): Partial<ItemInRoom> => {
  const { category = 1, ...item } = own
  return {
    id: reference,
    reference,
    because: 'new',
    decision: { kind: 'remain', reason: 'As agreed', category, by: somebody, at: '2026-10-14T10:00:00Z' },
    ...item,
  }
}

const actionOf = (meeting: string, place: number, own: Partial<MaseAction>): MaseAction => ({
  id: `${meeting}-${place}`,
  partnership: 'LKM',
  meeting,
  item: '1',
  kind: 'free',
  words: 'Look into it',
  owner: { contact: 'lkm-police-spoc', post: 'Single point of contact', agency: 'Larkmere Police' },
  dueOn: meeting,
  state: 'open',
  updates: [],
  raisedBy: somebody,
  raisedAt: `${meeting}T11:00:00Z`,
  version: 1,
  ...own,
})

/** Writes a meeting that was held, past the API, as it would stand had time gone by. */
export async function hold(api: Api, { date, stage = 'approved', items, actions = [], seats = [] }: Held) {
  const meeting = meetingWith({ id: date, date, stage, version: 0 })
  const puts: Item[] = [
    (putMeeting(meeting, meeting) as { put: Item }).put,
    ...items.map((own): Item => {
      const item = itemWith(own)
      return { ...keys.agendaItem('LKM', date, item.id), entity: 'agenda-item', data: item }
    }),
    ...actions.flatMap((own, place) => {
      const action = actionOf(date, place, own)
      return [actionItem(action), ...pointerItems(action)]
    }),
    ...seats.map((seat) => (putSeat(meeting, { version: 1, ...seat }, { version: 0 }) as { put: Item }).put),
  ]
  for (const item of puts) await putItem(api, item)
}

/** References that no referral has. */
export const children = (many: number): string[] =>
  Array.from({ length: many }, (_, place) => `LKM-0000-${String(place).padStart(4, '0')}-0`)

export const attended = (contact: string, kind: 'attended' | 'apologies' | 'absent' = 'attended') => ({
  contact,
  attendance: { kind, by: somebody, at: '2026-10-14T10:00:00Z' },
})
