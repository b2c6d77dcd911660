import type { ScheduledEvent } from 'aws-lambda'
import { listPartnerships } from '#functions/platform/partnerships.ts'
import { runtimeMailDependencies } from '#functions/platform/sending/mail-dependencies.ts'
import { chaseReviews } from './chase-reviews.ts'
import { chaseSignOff } from './chase-sign-off.ts'
import { chaseWritten } from './chase-written.ts'
import { sendStuckMail } from './send-stuck-mail.ts'

const deps = runtimeMailDependencies()

/** Runs every few minutes: what got stuck goes on, what is overdue is chased. */
export const handler = async (_: ScheduledEvent): Promise<void> => {
  await sendStuckMail(deps)
  for (const { code } of await listPartnerships(deps)) {
    await chaseSignOff(deps, code)
    await chaseReviews(deps, code)
    await chaseWritten(deps, code)
  }
}
