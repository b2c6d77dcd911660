import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import type { ReviewWait } from '#functions/platform/review-item.ts'
import type { OpenReview } from '#shared/api/reviews.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'

/** A review that was begun, with where it is; nothing where it was discarded: then another may be begun. */
export const openOf = (
  { open }: Pick<ReviewWait, 'open'>,
  head: Pick<Referral, 'state'> | undefined,
): (OpenReview & { readonly state: State }) | undefined =>
  open && head && head.state !== 'discarded' ? { ...open, state: head.state } : undefined

/** The head of the review that was begun, if any was. */
export const findOpenHead = async (
  deps: Dependencies,
  wait: Pick<ReviewWait, 'open'> | undefined,
): Promise<Referral | undefined> =>
  wait?.open && (await findItem<Referral>(deps, keys.referral(wait.open.reference)))?.data
