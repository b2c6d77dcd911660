import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { actorOf, openDesk, resourceOf } from '#functions/platform/open.ts'
import { getMany, type PageRequest, queryPage } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { ReviewWait } from '#functions/platform/review-item.ts'
import type { ReviewRow, reviewOperations } from '#shared/api/reviews.ts'
import type { Person } from '#shared/people/person.ts'
import { reachOf } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { stageOf } from '#shared/review/due.ts'
import { openOf } from './open-reviews.ts'

type Operations = typeof reviewOperations

/** Each row may need two heads, and one round trip reads 100. */
const PAGE_SIZE = 50

async function listDue(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: string,
  list: Pick<PageRequest, 'index' | 'pk' | 'cursor'>,
) {
  const [page] = await Promise.all([
    queryPage<ReviewWait>(deps, { ...list, limit: PAGE_SIZE }),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'list' })),
  ])
  const waits = page.items.map(({ data }) => data)
  const wanted = waits.flatMap(({ reference, open }) => [reference, ...(open ? [open.reference] : [])])
  const found = wanted.length === 0 ? [] : await getMany(deps, wanted.map(keys.referral))
  const heads = new Map(
    found.flatMap((item) => (item ? [[(item.data as Referral).reference, item.data as Referral]] : [])),
  )
  const now = deps.clock().toISOString()
  const rows = waits.flatMap((wait): ReviewRow[] => {
    const head = heads.get(wait.reference)
    // Somebody who has moved to another partnership wrote it, and it is not theirs any more.
    if (!head || !wait.due) return []
    const reach = reachOf(actorOf(person), 'review.start', resourceOf(head))
    if (reach === 'none') return []
    const row = rowFor(deps, person, head, 'review.start')
    const open = openOf(wait, wait.open && heads.get(wait.open.reference))
    return [
      {
        reference: head.reference,
        childName: row.childName,
        author: row.author,
        number: head.series?.number ?? 1,
        sentAt: head.sentAt as string,
        due: wait.due,
        stage: stageOf(wait.due, now),
        ...(open && reach === 'open' ? { open } : {}),
      },
    ]
  })
  return ok({ rows, next: page.next })
}

/** The reviews of what the caller wrote, what is due first first. */
export const listReviews: UseCase<Operations['listReviews']> = async (deps, caller, { cursor }) => {
  const operation = 'listReviews'
  const opened = await openDesk(deps, caller, { operation, action: 'review.list' })
  if (!opened.ok) return opened
  const pk = lists.reviewsBy(opened.value.id)
  return listDue(deps, caller, opened.value, operation, { index: 'person', pk, cursor })
}

/** All that the caller's agency is to review: whose author is away or has left stands here too. */
export const listAgencyReviews: UseCase<Operations['listAgencyReviews']> = async (
  deps,
  caller,
  { cursor },
) => {
  const operation = 'listAgencyReviews'
  const opened = await openDesk(deps, caller, { operation, action: 'review.list-agency' })
  if (!opened.ok) return opened
  const pk = lists.reviewsOf(opened.value.partnership, opened.value.agency.id)
  return listDue(deps, caller, opened.value, operation, { index: 'sender', pk, cursor })
}
