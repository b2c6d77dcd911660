import { listPartnerships } from '#functions/platform/partnerships.ts'
import type { MailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { chaseClocks } from './chase-clocks.ts'
import { chaseOutcomes } from './chase-outcomes.ts'
import { chasePartners } from './chase-partners.ts'
import { chaseReconsiderations } from './chase-reconsiderations.ts'
import { chaseReviews } from './chase-reviews.ts'
import { chaseShares } from './chase-shares.ts'
import { chaseSignOff } from './chase-sign-off.ts'
import { chaseWritten } from './chase-written.ts'
import { sendStuckMail } from './send-stuck-mail.ts'
import { tryEach } from './try-each.ts'

/**
 * What got stuck goes on, and what is overdue is chased, in every partnership. Nothing that goes wrong stops the rest.
 *
 * @throws at the end where anything went wrong, so that whoever watches over the hub is told of it
 */
export async function runSweep(deps: MailDependencies): Promise<void> {
  const stuck = await tryEach([deps], async (one) => {
    await sendStuckMail(one)
  })
  const chased = await tryEach(await listPartnerships(deps), ({ code }) =>
    tryEach(
      [
        chaseClocks,
        chaseSignOff,
        chaseReviews,
        chaseWritten,
        chaseOutcomes,
        chaseShares,
        chasePartners,
        chaseReconsiderations,
      ],
      (chase) => chase(deps, code),
    ),
  )
  const failed = stuck + chased
  if (failed > 0) throw new Error(`The sweep failed with ${failed} of what it had to do`)
}
