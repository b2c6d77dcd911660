import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { bare } from '#functions/platform/bare-item.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { LineShown, maseOperations } from '#shared/api/mase.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import { type ProposedLine, proposeAgenda } from '#shared/mase/propose-agenda.ts'
import { ok } from '#shared/result.ts'
import { gatherCandidates } from './gather-candidates.ts'
import { meetingsAhead, nextAfter } from './meetings-ahead.ts'
import { openAgenda } from './open-agenda.ts'

const operation = 'readProposal'

/** The agenda that the hub proposes for a meeting. Nothing is written by it; reading it is audited. */
export const readProposal: UseCase<(typeof maseOperations)['readProposal']> = async (deps, caller, input) => {
  const opened = await openAgenda(deps, caller, input.meeting, operation)
  if (!opened.ok) return opened
  const { person, partnership, meeting, items } = opened.value
  const [found, ahead] = await Promise.all([
    gatherCandidates(deps, person, meeting, items),
    meetingsAhead(deps, partnership.code, partnership),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: `agenda ${meeting.id}` }),
    ),
  ])
  const { candidates, overdue, heads, onAgenda, toScreen, isClosed } = found
  const { frame, lines, notFitting } = proposeAgenda({
    minutes: meeting.minutes,
    overdue: overdue.length,
    candidates,
  })
  const shown = (line: ProposedLine): LineShown => {
    const item = onAgenda.get(line.id)
    if (item && isClosed(item)) return { ...line, item: closedItem(item) }
    const head = heads.get(item ? (item.reference ?? '') : line.id)
    const row = head && rowFor(deps, person, head, 'mase.read')
    if (row?.restricted) return { ...line, presenter: undefined, ...(item ? { item: bare(item) } : {}), row }
    return { ...line, ...(item ? { item } : {}), ...(row ? { row } : {}) }
  }
  const next = nextAfter(ahead, meeting)
  return ok({
    meeting,
    frame,
    overdue,
    lines: lines.map(shown),
    notFitting: notFitting.map(shown),
    toScreen,
    ...(next ? { next: { id: next.id, date: next.date } } : {}),
  })
}
