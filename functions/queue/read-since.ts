import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { keys } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { queueOperations, Since } from '#shared/api/queue.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { changedOf } from '#shared/queue/changed.ts'
import { queueListOf } from '#shared/queue/list-of.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { WITHHELD } from '#shared/restriction/pointer.ts'
import { fail, ok } from '#shared/result.ts'
import { openLists, overdueIn } from './overdue.ts'
import { queueRowOf } from './queue-row.ts'
import { MOST_DAYS, readActivity } from './read-activity.ts'
import { type ShiftMark, usualLeaving } from './shift-mark.ts'

const operation = 'readSince'

/** As many referrals as a person reads of when they come back; also what one read of heads by key takes. */
const MOST = 100

/** As many things as may have happened to them. */
const MOST_EVENTS = 300

/** As many of one list that went over their clock as are shown. */
const MOST_OVERDUE = 25

const DAY = 86_400_000

/** What changed in the queue since somebody left, or since a moment that they choose. */
export const readSince: UseCase<(typeof queueOperations)['readSince']> = async (deps, caller, { since }) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const now = deps.clock()
  const to = now.toISOString()
  const farthest = new Date(now.getTime() - MOST_DAYS * DAY).toISOString()
  if (since && (since > to || since < farthest))
    return fail({
      kind: 'invalid',
      errors: [{ field: 'since', message: `Choose a time in the last ${MOST_DAYS} days` }],
    })
  const [mark, partnership] = await getMany(deps, [
    keys.shift(person.id),
    keys.partnership(person.partnership),
  ])
  const start = startOf(since, mark?.data as ShiftMark | undefined, person, now)
  const from = [start.since, farthest].toSorted().at(-1) as string
  const [activity, overdue] = await Promise.all([
    readActivity(deps, person.partnership, { from, to, most: MOST_EVENTS }),
    Promise.all(
      openLists.map((list) => overdueIn(deps, person.partnership, list, { from, to, most: MOST_OVERDUE })),
    ),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'queue since' })),
  ])
  const changed = changedOf(activity.happened, MOST)
  const heads = await getMany(
    deps,
    changed.map(({ reference }) => keys.referral(reference)),
  )
  const looking = { person, partnership: partnership?.data as Partnership, now }
  return ok({
    ...start,
    since: from,
    changed: changed.map(({ reference, events }, index) => {
      const head = heads[index]?.data as Referral | undefined
      const row = head && rowFor(deps, person, head, 'mash.read')
      // Who sent a restricted record tells whose child it may be.
      const by = row?.restricted && { id: '', name: WITHHELD, post: '' }
      return {
        reference,
        events: events.map((one) => (by ? { ...one, by } : one)),
        row,
        list: head && queueListOf(head),
      }
    }),
    more: activity.more || changed.length === MOST,
    overdue: overdue.flatMap(({ referrals }) => referrals).map((one) => queueRowOf(deps, looking, one)),
  })
}

function startOf(
  chosen: string | undefined,
  mark: ShiftMark | undefined,
  { partnership }: Person,
  now: Date,
): Pick<Since, 'since' | 'because'> {
  if (chosen) return { since: chosen, because: 'chosen' }
  if (mark?.partnership === partnership) return { since: mark.at, because: 'left' }
  return { since: usualLeaving(now), because: 'usual' }
}
