import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { findItem } from '#functions/platform/read.ts'
import type { ReviewWait } from '#functions/platform/review-item.ts'
import type { ReviewStanding } from '#shared/api/reviews.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { stageOf } from '#shared/review/due.ts'
import { findOpenHead, openOf } from './open-reviews.ts'
import { toolStanding } from './tool-standing.ts'

/** What there is to do about the review of the latest version; nothing for one that is not finished. */
export async function readStanding(
  deps: Dependencies,
  partnership: Partnership,
  { reference, forms }: Referral,
): Promise<ReviewStanding | undefined> {
  const wait = (await findItem<ReviewWait>(deps, keys.review(reference)))?.data
  if (!wait) return undefined
  const open = openOf(wait, await findOpenHead(deps, wait))
  const { due, ended } = wait
  const title = (tool: { readonly id: string; readonly version: string }) =>
    partnership.tools.find(({ id, version }) => id === tool.id && version === tool.version)?.title ?? tool.id
  return {
    reference,
    ...(due ? { due, stage: stageOf(due, deps.clock().toISOString()) } : {}),
    ...(open ? { open } : {}),
    ...(ended ? { ended } : {}),
    tool: { ...forms.assessment, title: title(forms.assessment) },
    ...toolStanding(partnership, forms.assessment),
  }
}
