import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { listContactsOf } from '#functions/platform/contacts.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { actionsOfPartnership } from '#functions/platform/mase-actions.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { actionOperations, trackerSorts, trackerViews } from '#shared/api/actions.ts'
import type { Failure } from '#shared/failure.ts'
import type { ActionRow, TrackerView } from '#shared/mase/action-view.ts'
import { ok, type Result } from '#shared/result.ts'
import { rowsFor } from './rows.ts'

type Operations = typeof actionOperations

interface Narrowed {
  readonly view: (typeof trackerViews)[number]
  readonly agency?: string | undefined
  readonly meeting?: string | undefined
  readonly sort: (typeof trackerSorts)[number]
}

const inView: Record<Narrowed['view'], (row: ActionRow) => boolean> = {
  open: () => true,
  overdue: ({ overdue }) => overdue,
  waiting: ({ asks, retired }) => asks !== undefined || retired === true,
  ended: () => true,
}

/** Due first; what has ended, the latest first. Within an agency or a meeting, due first. */
const orders: Record<Narrowed['sort'], (row: ActionRow) => string> = {
  due: ({ dueOn, id }) => `${dueOn}#${id}`,
  agency: ({ owner, dueOn, id }) => `${owner.agency}#${owner.post}#${dueOn}#${id}`,
  meeting: ({ meeting, dueOn, id }) => `${meeting}#${dueOn}#${id}`,
}

/** The tracker, a page of it. */
export const listActions: UseCase<Operations['listActions']> = (deps, caller, input) =>
  track(deps, caller, 'listActions', input, input.page)

/** The tracker as it is taken away: that stands in the trail as what it is. */
export const exportActions: UseCase<Operations['exportActions']> = (deps, caller, input) =>
  track(deps, caller, 'exportActions', input)

async function track(
  deps: Dependencies,
  caller: Caller,
  operation: 'listActions' | 'exportActions',
  { view, agency, meeting, sort }: Narrowed,
  page?: number,
): Promise<Result<TrackerView, Failure>> {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.meet' })
  if (!opened.ok) return opened
  const person = opened.value
  const code = person.partnership
  const [open, ended, contacts] = await Promise.all([
    actionsOfPartnership(deps, code, 'open'),
    view === 'ended' ? actionsOfPartnership(deps, code, 'ended') : [],
    listContactsOf(deps, code),
    writeAudit(
      deps,
      auditEntry(deps, caller, person, { operation, kind: 'read', object: `actions ${view}` }),
    ),
  ])
  const reader = { person, action: 'mase.read' } as const
  const rows = await rowsFor(deps, reader, [...open, ...ended], contacts)
  const openRows = rows.slice(0, open.length)
  const of = view === 'ended' ? rows.slice(open.length) : openRows
  const all = of
    .filter(inView[view])
    .filter((row) => (!agency || row.owner.agency === agency) && (!meeting || row.meeting === meeting))
    .toSorted((a, b) => orders[sort](a).localeCompare(orders[sort](b)))
  const sorted = view === 'ended' && sort === 'due' ? all.toReversed() : all
  const at = page ?? 1
  return ok({
    rows: page === undefined ? sorted : sorted.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE),
    total: sorted.length,
    page: at,
    pages: page === undefined ? 1 : Math.max(1, Math.ceil(sorted.length / PAGE_SIZE)),
    counts: {
      open: openRows.length,
      overdue: openRows.filter(inView.overdue).length,
      waiting: openRows.filter(inView.waiting).length,
    },
    agencies: [
      ...new Set(of.filter(({ restricted }) => !restricted).map(({ owner }) => owner.agency)),
    ].toSorted(),
    meetings: [...new Set(of.map((row) => row.meeting))].toSorted().toReversed(),
  })
}
