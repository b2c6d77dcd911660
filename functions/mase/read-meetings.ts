import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { bare } from '#functions/platform/bare-item.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { openDesk } from '#functions/platform/open.ts'
import { headsOf } from '#functions/platform/pool-reads.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { maseOperations } from '#shared/api/mase.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import { ok } from '#shared/result.ts'
import { meetingsAhead, nextAfter } from './meetings-ahead.ts'
import { openAgenda } from './open-agenda.ts'
import { overdueActions } from './overdue-actions.ts'

type Operations = typeof maseOperations

/** The next meetings, with how much is on each. */
export const listMeetings: UseCase<Operations['listMeetings']> = async (deps, caller) => {
  const operation = 'listMeetings'
  const opened = await openDesk(deps, caller, { operation, action: 'mase.agenda' })
  if (!opened.ok) return opened
  const person = opened.value
  const [meetings] = await Promise.all([
    meetingsAhead(deps, person.partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'meetings' })),
  ])
  return ok({
    meetings: meetings.map(({ id, date, time, place, stage, order }) => ({
      id,
      date,
      time,
      place,
      stage,
      items: Object.values(order).flat().length,
    })),
  })
}

/** The agenda of one meeting with what its items are about; reading it is audited. */
export const readMeeting: UseCase<Operations['readMeeting']> = async (deps, caller, { meeting: id }) => {
  const operation = 'readMeeting'
  const opened = await openAgenda(deps, caller, id, operation)
  if (!opened.ok) return opened
  const { person, partnership, meeting, items } = opened.value
  const references = items.flatMap(({ reference }) => reference ?? [])
  const [heads, isClosed, overdue, ahead] = await Promise.all([
    headsOf(deps, references),
    findClosedSince(deps, person, items),
    overdueActions(deps, person),
    meetingsAhead(deps, partnership.code, partnership),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: `agenda ${id}` })),
  ])
  const rowAt = (reference: string) => {
    const head = heads.get(reference)
    return head && rowFor(deps, person, head, 'mase.read')
  }
  const next = nextAfter(ahead, meeting)
  return ok({
    meeting,
    items: items.map((item) => {
      const row = item.reference ? rowAt(item.reference) : undefined
      if (isClosed(item)) return closedItem(item)
      return { ...(row?.restricted ? bare(item) : item), row }
    }),
    overdue,
    ...(next ? { next: { id: next.id, date: next.date } } : {}),
  })
}
