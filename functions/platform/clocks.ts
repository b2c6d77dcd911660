import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Pause, Referral } from '#shared/referral/referral.ts'
import { type Clock, type Due, dueAt } from '#shared/time/clock.ts'
import { type TimeLeft, timeLeft } from '#shared/time/time-left.ts'

type Timed = Pick<Referral, 'sentAt' | 'rating' | 'pauses'>

function dueOf({ clocks, calendar }: Partnership, kind: Clock['kind'], referral: Timed): Due {
  const { sentAt, rating, pauses } = referral
  if (!sentAt) return { kind: 'no-limit' }
  return dueAt({ kind, startedAt: sentAt, rating: rating?.level, pauses }, clocks, calendar)
}

const atOf = (due: Due): string | undefined => (due.kind === 'due' ? due.at : undefined)

/** When the MASH must have decided: none while the clock is paused or where the rating has no limit. */
export const decisionDue = (partnership: Partnership, referral: Timed): string | undefined =>
  atOf(dueOf(partnership, 'decision', referral))

/** When the MASH must have acknowledged a referral that came at a moment. */
export const acknowledgementDue = (partnership: Partnership, sentAt: string): string | undefined =>
  atOf(dueOf(partnership, 'acknowledgement', { sentAt, pauses: [] }))

/** What is left of a clock of a referral, counted as its partnership counts: in words. */
export const leftOf = (
  partnership: Partnership,
  kind: 'decision' | 'acknowledgement',
  referral: Timed,
  now: Date,
): TimeLeft => timeLeft(dueOf(partnership, kind, referral), now.toISOString(), partnership.calendar)

/** What is left of the time that a lead has for a sign-off that is due at a moment. */
export const signOffLeft = ({ signOff, calendar }: Partnership, due: string, now: Date): TimeLeft =>
  timeLeft({ kind: 'due', at: due, limit: signOff.within }, now.toISOString(), calendar)

/** The pauses with the one that is running ended. */
export const endPause = (pauses: readonly Pause[], at: string): Pause[] =>
  pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause))
