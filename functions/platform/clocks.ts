import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Pause, Referral } from '#shared/referral/referral.ts'
import { dueAt } from '#shared/time/clock.ts'

/** When the MASH must have decided: none while the clock is paused or where the rating has no limit. */
export function decisionDue(
  { clocks, calendar }: Partnership,
  referral: Pick<Referral, 'sentAt' | 'rating' | 'pauses'>,
): string | undefined {
  if (!referral.sentAt) return undefined
  const due = dueAt(
    { kind: 'decision', startedAt: referral.sentAt, rating: referral.rating?.level, pauses: referral.pauses },
    clocks,
    calendar,
  )
  return due.kind === 'due' ? due.at : undefined
}

/** When the MASH must have acknowledged a referral that came at a moment. */
export function acknowledgementDue({ clocks, calendar }: Partnership, sentAt: string): string | undefined {
  const due = dueAt({ kind: 'acknowledgement', startedAt: sentAt, pauses: [] }, clocks, calendar)
  return due.kind === 'due' ? due.at : undefined
}

/** The pauses with the one that is running ended. */
export const endPause = (pauses: readonly Pause[], at: string): Pause[] =>
  pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause))
