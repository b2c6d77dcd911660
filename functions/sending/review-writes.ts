import type { Lost, Write } from '#functions/platform/commit.ts'
import type { OpenedWhole } from '#functions/platform/open.ts'
import { type ReviewWait, reviewDone, waitForReview } from '#functions/platform/review-item.ts'
import { versionItem } from '#functions/platform/version-item.ts'
import type { Failure } from '#shared/failure.ts'
import type { Desk } from '#shared/referral/referral.ts'
import type { Sending } from './sending.ts'

/** What sending, or keeping, means for the series: what this version came to, and that it waits for its own review. */
export function reviewWrites(
  { referral, partnership, items }: OpenedWhole,
  { at, definitions, answers }: Sending,
  desk?: Desk,
): Write[] {
  const { series, reference } = referral
  const before = items.find(({ entity }) => entity === 'review')?.data as ReviewWait | undefined
  return [
    {
      put: versionItem(
        referral,
        { at, ...(desk ? { desk } : {}) },
        definitions.assessment,
        answers.assessment,
      ),
    },
    waitForReview(referral, partnership, at, before),
    // Sent a second time, it has done this already.
    ...(series?.previous && !before ? [reviewDone(series.previous, reference)] : []),
  ]
}

/** Two reviews of one version can be begun where the first was discarded: only one of them is ever finished. */
export const explainReview =
  (previous: string | undefined) =>
  ({ current }: Lost): Failure | undefined => {
    const wait = current?.entity === 'review' ? (current.data as ReviewWait) : undefined
    if (!wait || !previous || wait.reference !== previous) return undefined
    const other = wait.open
      ? `${wait.open.by.name} has begun another review of ${previous}: ${wait.open.reference}.`
      : `No review of ${previous} is open any more.`
    return { kind: 'conflict', detail: `${other} Discard this one, or that one.` }
  }
