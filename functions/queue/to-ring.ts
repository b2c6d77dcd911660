import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import { unopenedIn } from '#functions/platform/unopened.ts'
import type { QueueRow } from '#shared/api/queue.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { findToOpen } from '#shared/referral/to-open.ts'

/** Says of the referrals of a page which senders were reminded to the end of what was decided, and are to be rung. */
export async function findToRing(
  deps: Dependencies,
  referrals: readonly Referral[],
): Promise<(referral: Referral) => Pick<QueueRow, 'ring'>> {
  const unopened = referrals.filter((referral) => referral.state === 'decided' && findToOpen(referral))
  const waits =
    unopened.length > 0
      ? await getMany(
          deps,
          unopened.map(({ reference }) => keys.unopened(reference)),
        )
      : []
  const toRing = new Set(unopened.filter((_, place) => isToRing(waits[place])))
  return (referral) => (toRing.has(referral) ? { ring: true } : {})
}

const isToRing = (item: Awaited<ReturnType<typeof getMany>>[number]): boolean =>
  item !== undefined && unopenedIn([item])?.ring === true
