import type { MailKind } from './kinds.ts'
import { agreementWords } from './words/agreement.ts'
import { arrivalWords } from './words/arrival.ts'
import { clockWords } from './words/clocks.ts'
import { contributionWords } from './words/contributions.ts'
import { intelligenceWords } from './words/intelligence.ts'
import type { MailWords } from './words/mail-words.ts'
import { managementWords } from './words/management.ts'
import { maseWords } from './words/mase.ts'
import { maseActionWords } from './words/mase-actions.ts'
import { maseInvitationWords } from './words/mase-invitations.ts'
import { maseMinutesWords } from './words/mase-minutes.ts'
import { masePaperWords } from './words/mase-papers.ts'
import { outcomeWords } from './words/outcome.ts'
import { partnerWords } from './words/partners.ts'
import { questionWords } from './words/question.ts'
import { reconsiderationWords } from './words/reconsideration.ts'
import { restrictionWords } from './words/restriction.ts'
import { reviewWords } from './words/reviews.ts'
import { shareWords } from './words/shares.ts'
import { signOffWords } from './words/sign-off.ts'
import { telephonedWords } from './words/telephoned.ts'

/**
 * What every kind of mail says. The words of a capability stand in a file of their own under words/; a kind without words
 * does not compile.
 */
export const mailWords: Readonly<Record<MailKind, MailWords>> = {
  ...signOffWords,
  ...arrivalWords,
  ...questionWords,
  ...clockWords,
  ...agreementWords,
  ...outcomeWords,
  ...reconsiderationWords,
  ...maseWords,
  ...maseActionWords,
  ...maseMinutesWords,
  ...masePaperWords,
  ...maseInvitationWords,
  ...intelligenceWords,
  ...contributionWords,
  ...reviewWords,
  ...telephonedWords,
  ...partnerWords,
  ...shareWords,
  ...restrictionWords,
  ...managementWords,
}
