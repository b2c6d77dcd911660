import type { MailOut } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { MailKind } from '#shared/mail/kinds.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** A mail to the sender, that leads to their own page of the referral. */
export const toSender = ({ author, reference }: Referral, kind: MailKind): MailOut => ({
  kind,
  to: { person: author.id },
  path: pages.assessment(reference),
})

/** A mail to one worker of the MASH. */
export const toWorker = ({ reference }: Referral, kind: MailKind, person: string): MailOut => ({
  kind,
  to: { person },
  path: pages.mash(reference),
})

/** Asks the managers for their agreement, other than the one whose decision it may be. */
export const toManagers = ({ reference, partnership }: Referral, decidedBy: string): MailOut => ({
  kind: 'agreement-asked',
  to: { managersOf: partnership, except: decidedBy },
  path: pages.agree(reference),
})
