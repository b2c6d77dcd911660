import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { Write } from './commit.ts'
import { keys, lists } from './keys.ts'

/** What waits for a lead: a pointer, listed by when it is due, that goes when a lead has decided. */
export interface SignOffWait {
  readonly reference: string
  readonly partnership: string
  readonly agency: string
  readonly authorId: string
  readonly dueAt: string
  /** When the leads were last reminded. */
  readonly chasedAt?: string
}

/** When a sign-off asked for at a moment is due. */
export const signOffDue = (partnership: Partnership, at: string): string =>
  addLimit(at, partnership.signOff.within, partnership.calendar)

export const signOffItem = (wait: SignOffWait) => ({
  ...keys.signOff(wait.reference),
  entity: 'sign-off' as const,
  data: wait,
  worklistPk: lists.signOff(wait.partnership, wait.agency),
  worklistSk: `${wait.dueAt}#${wait.reference}`,
  senderPk: lists.signOffsDue(wait.partnership),
  senderSk: `${wait.chasedAt ?? wait.dueAt}#${wait.reference}`,
})

export const waitForSignOff = (referral: Referral, dueAt: string): Write => ({
  put: signOffItem({
    reference: referral.reference,
    partnership: referral.partnership,
    agency: referral.agency.id,
    authorId: referral.author.id,
    dueAt,
  }),
})

export const stopWaitingForSignOff = (reference: string): Write => ({ remove: keys.signOff(reference) })
