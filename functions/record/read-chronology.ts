import type { UseCase } from '#functions/platform/api-function.ts'
import { actorOf, openReferral, resourceOf } from '#functions/platform/open.ts'
import type { recordOperations } from '#shared/api/record.ts'
import { chronologyOf, type RecordWithHistory } from '#shared/chronology/chronology.ts'
import { reachOf } from '#shared/permissions/may.ts'
import { ok } from '#shared/result.ts'
import { auditReading } from './audit-reading.ts'
import { findJoined } from './find-joined.ts'

const operation = 'readChronology'

/**
 * What happened in every referral that a person said is about this child, or about a brother or sister on the form. Each of
 * them is a reading of its own. What the hub merely thinks alike is not in it.
 */
export const readChronology: UseCase<(typeof recordOperations)['readChronology']> = async (
  deps,
  caller,
  { reference },
) => {
  const opened = await openReferral(deps, caller, reference, { operation, action: 'mash.read' })
  if (!opened.ok) return opened
  const { person, referral } = opened.value
  const { own, joined, more } = await findJoined(deps, referral.reference)
  const now = deps.clock().toISOString()
  const reach = ({ referral: other }: RecordWithHistory) =>
    reachOf(actorOf(person), 'mash.read', resourceOf(other), now)
  const shown = joined.filter((record) => reach(record) === 'open')
  const hidden = joined.filter((record) => reach(record) === 'pointer')
  await auditReading(
    deps,
    caller,
    person,
    operation,
    [referral, ...shown.map((one) => one.referral)].map((one) => one.reference),
  )
  return ok({
    ...chronologyOf([{ referral, history: own }, ...shown]),
    joined: [
      ...shown.map((one) => ({ reference: one.referral.reference })),
      ...hidden.map((one) => ({ reference: one.referral.reference, restricted: true as const })),
    ],
    more,
  })
}
