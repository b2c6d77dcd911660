import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { openDesk } from '#functions/platform/open.ts'
import { getMany, type PageRequest, queryPage } from '#functions/platform/read.ts'
import { rowFor } from '#functions/platform/restricted.ts'
import type { UnopenedWait } from '#functions/platform/unopened.ts'
import type { assessmentOperations } from '#shared/api/assessments.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { referralForSender } from '#shared/referral/sender-view.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { ok } from '#shared/result.ts'

type Operations = typeof assessmentOperations

async function listLatest(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: string,
  list: Pick<PageRequest, 'index' | 'pk' | 'cursor'>,
  toOpen: Promise<readonly Referral[]> = Promise.resolve([]),
) {
  const [page, first] = await Promise.all([
    queryPage<Referral>(deps, { ...list, limit: PAGE_SIZE, descending: true }),
    toOpen,
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'list' })),
  ])
  const listed = page.items.map(({ data }) => data)
  const older = first.filter(({ reference }) => listed.every((one) => one.reference !== reference))
  const rows = [...older, ...listed].map((data) =>
    rowFor(deps, person, data, 'assessment.read', referralForSender(data, person.id)),
  )
  return ok({ rows, next: page.next })
}

/** What the caller wrote. */
export const listMyAssessments: UseCase<Operations['listMyAssessments']> = async (
  deps,
  caller,
  { cursor },
) => {
  const operation = 'listMyAssessments'
  const opened = await openDesk(deps, caller, { operation, action: 'assessment.list' })
  if (!opened.ok) return opened
  const pk = lists.author(opened.value.id)
  const toOpen = cursor === undefined ? decisionsToOpen(deps, opened.value) : undefined
  return listLatest(deps, caller, opened.value, operation, { index: 'person', pk, cursor }, toOpen)
}

/** What was decided and its author has not opened stands on the first page, however old it is. */
async function decisionsToOpen(deps: Dependencies, { id }: Person): Promise<readonly Referral[]> {
  const waits = await queryPage<UnopenedWait>(deps, {
    index: 'person',
    pk: lists.outcomesToOpen(id),
    limit: PAGE_SIZE,
  })
  if (waits.items.length === 0) return []
  const heads = await getMany(
    deps,
    waits.items.map(({ data }) => keys.referral(data.reference)),
  )
  return heads.flatMap((item) => {
    const head = item?.data as Referral | undefined
    return head?.author.id === id && findToOpen(head) ? [head] : []
  })
}

/** What the caller's agency wrote. */
export const listAgencyReferrals: UseCase<Operations['listAgencyReferrals']> = async (
  deps,
  caller,
  { cursor },
) => {
  const operation = 'listAgencyReferrals'
  const opened = await openDesk(deps, caller, { operation, action: 'assessment.list-agency' })
  if (!opened.ok) return opened
  const pk = lists.agency(opened.value.partnership, opened.value.agency.id)
  return listLatest(deps, caller, opened.value, operation, { index: 'sender', pk, cursor })
}
