import type { HistoryEntry, HistoryKind } from './history.ts'
import type { Referral } from './referral.ts'

/** Words that the workers of a desk write for each other. The sender sees that it happened, and not these. */
const internal: readonly HistoryKind[] = ['claim', 'release', 'rate', 'reassign']

/** A referral as the agency that sent it sees it: the rating, and not the desk's own reason for it. */
export const referralForSender = (referral: Referral): Referral =>
  referral.rating?.by ? { ...referral, rating: { ...referral.rating, reason: '' } } : referral

/** The history as the agency that sent it sees it. What was decided is read by opening the outcome. */
export const historyForSender = (history: readonly HistoryEntry[], { decision }: Referral): HistoryEntry[] =>
  history.map((entry) => {
    const keptBack = entry.kind === 'decide' && decision !== undefined && decision.openedAt === undefined
    return internal.includes(entry.kind) || keptBack ? { ...entry, text: undefined } : entry
  })
