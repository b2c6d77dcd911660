import type { AgendaItem } from '#shared/mase/item.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Person } from '#shared/people/person.ts'
import type { HistoryKind } from '#shared/referral/history.ts'
import type { MaseProgress, Referral } from '#shared/referral/referral.ts'
import { type TransitionName, transitions } from '#shared/referral/states.ts'
import { alongHead } from './along-head.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { putMeeting } from './meeting-item.ts'
import { refOf } from './open.ts'
import { historyWrite, putReferral } from './referral-items.ts'

/** An item of an agenda as it is stored. */
export const agendaItem = (
  { partnership, id }: Pick<Meeting, 'partnership' | 'id'>,
  data: AgendaItem,
): Item<AgendaItem> => ({
  ...keys.agendaItem(partnership, id, data.id),
  entity: 'agenda-item',
  data,
})

/** A new item of an agenda. */
export const addItem = (meeting: Pick<Meeting, 'partnership' | 'id'>, data: AgendaItem): Write => ({
  put: agendaItem(meeting, data),
  when: isNew,
})

/** An item with what it holds changed, over the version that was read; whoever comes second is told who was first. */
export const changeItem = (
  deps: Pick<Dependencies, 'clock'>,
  person: Person,
  meeting: Pick<Meeting, 'partnership' | 'id'>,
  next: AgendaItem,
  before: AgendaItem,
): Write => ({
  put: agendaItem(meeting, {
    ...next,
    version: before.version + 1,
    changed: { by: refOf(person), at: deps.clock().toISOString() },
  }),
  when: hasVersion(before.version),
})

/** The order of an agenda over the version that was read, with who changed it. */
export const putOrder = (
  deps: Pick<Dependencies, 'clock'>,
  person: Person,
  meeting: Meeting,
  order: Meeting['order'],
): Write =>
  putMeeting({ ...meeting, order, changed: { by: refOf(person), at: deps.clock().toISOString() } }, meeting)

/** What moves a referral about at the MASE: its head, its history and what is counted of it. */
export function moveReferral(
  deps: Dependencies,
  person: Person,
  before: Referral,
  {
    transition,
    kind = transition,
    text,
    mase,
  }: {
    readonly transition: TransitionName
    readonly kind?: HistoryKind
    readonly text?: string
    readonly mase: Partial<MaseProgress>
  },
): Write[] {
  const at = deps.clock().toISOString()
  const next: Referral = {
    ...before,
    state: transitions[transition].to,
    version: before.version + 1,
    updatedAt: at,
    updatedBy: refOf(person),
    mase: { ...(before.mase as MaseProgress), ...mase },
  }
  return [
    putReferral(next, before, transition),
    historyWrite(before.reference, {
      id: deps.newId(),
      kind,
      at,
      by: refOf(person),
      ...(text === undefined ? {} : { text }),
    }),
    ...alongHead(next, before),
  ]
}
