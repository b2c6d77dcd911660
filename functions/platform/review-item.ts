import type { EndedReview, OpenReview } from '#shared/api/reviews.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type ReviewDue, reviewDue } from '#shared/review/due.ts'
import { toInstant } from '#shared/time/zone.ts'
import { hasVersion, isNew, type Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/**
 * That the latest version of a series waits for its review. It goes when that review is sent or kept: then that is the
 * latest version, and has a wait of its own.
 */
export interface ReviewWait {
  readonly reference: string
  readonly partnership: string
  readonly agency: string
  readonly authorId: string
  /** Counts every change, so that of two who start a review at once the database lets one through. */
  readonly version: number
  /** Left out where the partnership has agreed on no reviews. One may be started all the same. */
  readonly due?: ReviewDue
  readonly remindedAt?: string
  readonly chasedAt?: string
  readonly open?: OpenReview
  readonly ended?: EndedReview
}

/** An overdue review is chased again after so long, until it is finished. */
const CHASED_AGAIN_AFTER = 7 * 24 * 60 * 60 * 1000

/** When something must next be said of a review; never, where none is due. */
export function nextWord({ due, ended, remindedAt, chasedAt }: ReviewWait): string | undefined {
  if (!due || ended) return undefined
  if (chasedAt) return toInstant(Date.parse(chasedAt) + CHASED_AGAIN_AFTER)
  return remindedAt ? due.overdueAt : due.remindAt
}

/** A review is listed for its author, for its agency, and for whoever must be reminded next. */
export function reviewItem(wait: ReviewWait): Item<ReviewWait> {
  const { reference, partnership, agency, authorId, due } = wait
  const next = nextWord(wait)
  return {
    ...keys.review(reference),
    entity: 'review',
    data: wait,
    ...(due && next
      ? {
          worklistPk: lists.reviewsNext(partnership),
          worklistSk: `${next}#${reference}`,
          senderPk: lists.reviewsOf(partnership, agency),
          senderSk: `${due.on}#${reference}`,
          personPk: lists.reviewsBy(authorId),
          personSk: `${due.on}#${reference}`,
        }
      : {}),
  }
}

/** A change of a wait as it was read. */
export const changeReview = (wait: ReviewWait, change: Partial<ReviewWait>): Write => ({
  put: reviewItem({ ...wait, ...change, version: wait.version + 1 }),
  when: hasVersion(wait.version),
})

/** The wait of a version that is sent, or kept, at a moment. One that is sent again keeps what was known of it. */
export function waitForReview(
  { reference, partnership: code, agency, author }: Referral,
  partnership: Partnership,
  at: string,
  before: ReviewWait | undefined,
): Write {
  const wait: ReviewWait = {
    ...before,
    reference,
    partnership: code,
    agency: agency.id,
    authorId: author.id,
    version: (before?.version ?? 0) + 1,
    ...(partnership.review ? { due: reviewDue(at, partnership.review, partnership.calendar) } : {}),
  }
  return { put: reviewItem(wait), when: before ? hasVersion(before.version) : isNew }
}

/** The last version has been reviewed: by the one review that was begun, and no other. */
export const reviewDone = (previous: string, review: string): Write => ({
  remove: keys.review(previous),
  when: {
    expression: '#data.#open.#reference = :review',
    names: { '#data': 'data', '#open': 'open', '#reference': 'reference' },
    values: { ':review': review },
  },
})
