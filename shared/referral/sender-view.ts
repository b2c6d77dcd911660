import type { HistoryEntry, HistoryKind } from './history.ts'
import type { Decision, Referral } from './referral.ts'

/** Words that the workers of a desk write for each other. The sender sees that it happened, and not these. */
const internal: readonly HistoryKind[] = ['claim', 'release', 'rate', 'reassign']

const isUnopened = (decision: Decision | undefined): decision is Decision =>
  decision !== undefined && decision.openedAt === undefined

/**
 * A referral as somebody of the agency that sent it sees it: the rating without the desk's own reason for it, and for
 * its author a decision without its words until it is opened. Only then can the desk know that it was read.
 */
export const referralForSender = (referral: Referral, viewerId: string): Referral => {
  const { rating, decision, author } = referral
  return {
    ...referral,
    rating: rating?.by ? { ...rating, reason: '' } : rating,
    decision:
      isUnopened(decision) && author.id === viewerId
        ? { ...decision, reasons: '', senderShould: '' }
        : decision,
  }
}

/**
 * The history as the agency that sent it sees it. What was decided is read by opening the outcome. That the MASH found
 * another record of the child is left out: it may be of another agency, which nobody else is told.
 */
export const historyForSender = (history: readonly HistoryEntry[], { decision }: Referral): HistoryEntry[] =>
  history
    .filter(({ within }) => within !== 'partnership')
    .map((entry) =>
      internal.includes(entry.kind) || (entry.kind === 'decide' && isUnopened(decision))
        ? { ...entry, text: undefined }
        : entry,
    )
