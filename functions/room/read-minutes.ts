import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { bare } from '#functions/platform/bare-item.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { minutedOf } from '#functions/platform/item-minutes.ts'
import { actionsAt } from '#functions/platform/mase-actions.ts'
import { actorOf } from '#functions/platform/open.ts'
import { meetingObject } from '#functions/platform/open-meeting.ts'
import { isShown, rowFor } from '#functions/platform/restricted.ts'
import type { roomOperations } from '#shared/api/room.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import { reorder } from '#shared/mase/agenda.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import { categoriesOf, type ItemInRoom } from '#shared/mase/decide.ts'
import { GENERAL } from '#shared/mase/minutes.ts'
import type { MinutesLine } from '#shared/mase/room-view.ts'
import { isReaderOf, whoSees } from '#shared/mase/who-sees.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { fail, ok } from '#shared/result.ts'
import { conductedBy } from './chairs.ts'
import { headsOf, minutesWith, numbered } from './lines.ts'
import { openMeeting } from './open-meeting.ts'

const operation = 'readMinutes'

/**
 * The minutes for who writes them and for who approves them: the coordinator, and whoever reads for the chair or a deputy.
 * A restricted record shows only that it exists; what is kept from the chair's post is not there. Members read a paper of
 * their own.
 */
export const readMinutes: UseCase<(typeof roomOperations)['readMinutes']> = async (deps, caller, input) => {
  const opened = await openMeeting(deps, caller, input.meeting, { operation, action: 'mase.attend-list' })
  if (!opened.ok) return opened
  const { person, partnership, meeting, minutes, items, stored } = opened.value
  const object = meetingObject(partnership.code, meeting.id)
  const coordinates = may(actorOf(person), 'mase.meet')
  const posts = conductedBy(opened.value)
  if (!coordinates && posts.length === 0) {
    await writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'refused', object }))
    return fail({ kind: 'not-found' })
  }
  const [heads, isClosed, actions] = await Promise.all([
    headsOf(deps, items),
    findClosedSince(deps, person, items),
    actionsAt(deps, partnership.code, stored),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object })),
  ])
  const minuted = minutedOf(stored)
  const people = [{ id: person.id, agency: person.agency.id }]
  const sees = (item: ItemInRoom, head: Referral | undefined) =>
    coordinates
      ? head === undefined || isShown(deps, person, head, 'mase.read')
      : posts.some(
          ({ id, organisation }) =>
            whoSees(
              { contact: id, organisation, part: 'conducts', sees: 'all', people },
              { item, head, asked: [], acting: [] },
            ).sees === 'full',
        )
  const isKept = ({ keptFrom = [] }: ItemInRoom) =>
    !coordinates && posts.every(({ id }) => keptFrom.includes(id))
  // Numbered as this reader has them, so that none is missed.
  const there = items.filter((item) => !isKept(item))
  const lines = numbered(meeting, there, 0).map(({ item, number }): MinutesLine => {
    const head = item.reference ? heads.get(item.reference) : undefined
    if (isClosed(item)) return { item: closedItem(item), number, hidden: true, actions: [] }
    if (!sees(item, head)) return { item: bare(item), number, hidden: true, actions: [] }
    return {
      item,
      number,
      ...(head && (coordinates || isReaderOf(head, person))
        ? { row: rowFor(deps, person, head, 'mase.read', head) }
        : {}),
      minuted: minuted.get(item.id),
      actions: actions.filter((action: MaseAction) => action.item === item.id),
    }
  })
  const kept = items.filter(isKept)
  return ok({
    meeting: { ...meeting, order: kept.reduce((order, { id }) => reorder(order, id), meeting.order) },
    minutes: minutesWith(
      minutes,
      lines.flatMap(({ item, hidden }) => (hidden ? [] : item)),
    ),
    categories: categoriesOf(partnership.mase),
    general: minuted.get(GENERAL),
    lines,
    may: [
      ...(posts.length > 0 ? (['approve'] as const) : []),
      ...(coordinates ? (['coordinate'] as const) : []),
    ],
  })
}
