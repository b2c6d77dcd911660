import { commitUnaudited } from '#functions/platform/commit.ts'
import { lists } from '#functions/platform/keys.ts'
import { log } from '#functions/platform/log.ts'
import { type Mail, mailItem, newMail } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import { queryPage } from '#functions/platform/read.ts'
import { changeReview, nextWord, type ReviewWait } from '#functions/platform/review-item.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const MOST = 100

/**
 * Reminds authors of the reviews of a partnership that are due, and chases those that are overdue.
 *
 * @returns with how many that failed
 */
export async function chaseReviews(deps: SweepDependencies, partnership: string): Promise<number> {
  const at = deps.clock().toISOString()
  const page = await queryPage<ReviewWait>(deps, {
    index: 'worklist',
    pk: lists.reviewsNext(partnership),
    limit: MOST,
  })
  return tryEach(deps, page.items, async ({ data: wait }) => {
    const word = nextWord(wait)
    if (!word || word > at) return
    const overdue = wait.due !== undefined && wait.due.overdueAt <= at
    const mails = mailsAbout(wait, overdue, { event: `review ${wait.reference} ${word}`, at })
    const said = overdue ? { remindedAt: wait.remindedAt ?? at, chasedAt: at } : { remindedAt: at }
    const written = await commitUnaudited(deps, [
      changeReview(wait, said),
      ...mails.map((mail) => ({ put: mailItem(mail) })),
    ])
    if (written.ok) log('info', overdue ? 'REVIEW_CHASED' : 'REVIEW_REMINDED')
  })
}

function mailsAbout(
  { reference, partnership, agency, authorId }: ReviewWait,
  overdue: boolean,
  cause: { readonly event: string; readonly at: string },
): Mail[] {
  const about = { reference, partnership, path: pages.review(reference) }
  const toAuthor = { person: authorId }
  if (!overdue) return [newMail(cause, { ...about, kind: 'review-due', to: toAuthor })]
  return [
    newMail(cause, { ...about, kind: 'review-overdue', to: toAuthor }),
    newMail(cause, { ...about, kind: 'review-overdue', to: { leadsOf: agency, except: authorId } }),
  ]
}
