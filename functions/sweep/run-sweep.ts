import { listPartnerships } from '#functions/platform/partnerships.ts'
import { chaseActions } from './chase-actions.ts'
import { chaseAgreements } from './chase-agreements.ts'
import { chaseBreaches } from './chase-breaches.ts'
import { chaseClocks } from './chase-clocks.ts'
import { chaseDisseminations } from './chase-disseminations.ts'
import { chaseInvitations } from './chase-invitations.ts'
import { chaseOutcomes } from './chase-outcomes.ts'
import { chasePapers } from './chase-papers.ts'
import { chasePartners } from './chase-partners.ts'
import { chaseReconsiderations } from './chase-reconsiderations.ts'
import { chaseReviews } from './chase-reviews.ts'
import { chaseShares } from './chase-shares.ts'
import { chaseSignOff } from './chase-sign-off.ts'
import { chaseWritten } from './chase-written.ts'
import { sendStuckMail } from './send-stuck-mail.ts'
import type { SweepDependencies } from './sweep-dependencies.ts'
import { tryEach } from './try-each.ts'

const chases = [
  chaseClocks,
  chaseDisseminations,
  chaseBreaches,
  chaseSignOff,
  chaseReviews,
  chaseWritten,
  chaseOutcomes,
  chaseShares,
  chasePartners,
  chasePapers,
  chaseReconsiderations,
  chaseAgreements,
  chaseInvitations,
  chaseActions,
] as const

const MINUTE_MILLISECONDS = 60_000

/**
 * What got stuck goes on, and what is overdue is chased, in every partnership. Nothing that goes wrong stops the rest, and
 * mail that is slow to go holds up no chase. A run that is short of time leaves the rest to the next.
 *
 * @throws at the end where anything went wrong, so that whoever watches over the hub is told of it
 */
export async function runSweep(deps: SweepDependencies): Promise<void> {
  const failed = await tryEach(deps, [sendStuckMail, chaseAll], (part) => part(deps))
  if (failed > 0) throw new Error(`The sweep failed with ${failed} of what it had to do`)
}

/** Begins with another partnership each time, so that it is not always the same for whom there is no time left. */
async function chaseAll(deps: SweepDependencies): Promise<number> {
  const partnerships = await listPartnerships(deps)
  const first = Math.floor(deps.clock().getTime() / MINUTE_MILLISECONDS) % partnerships.length
  const inTurn = [...partnerships.slice(first), ...partnerships.slice(0, first)]
  // One chase of a partnership at a time: what is done at once in each is enough for the database.
  return tryEach(deps, inTurn, ({ code }) => tryEach(deps, chases, (chase) => chase(deps, code), 1))
}
