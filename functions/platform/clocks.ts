import type { Partnership } from '#shared/partnership/partnership.ts'
import { type Rating, ratingIds } from '#shared/referral/ratings.ts'
import type { Pause, RatingGiven, Referral } from '#shared/referral/referral.ts'
import { type Due, dueAt } from '#shared/time/clock.ts'
import { keepGiven } from '#shared/time/keep-given.ts'
import { type TimeLeft, timeLeft } from '#shared/time/time-left.ts'

/** The clocks of a referral that the MASH works against. Partners have clocks of their own. */
export type ClockKind = 'decision' | 'acknowledgement'

/**
 * What the clocks are counted from. A referral that is opened again has a fresh decision clock from that moment: who
 * opens it sets `clockFrom` to it, and `dueAt: decisionDue(partnership, { ...referral, clockFrom, pauses })`. Earlier
 * pauses need not be taken out; they lie before it.
 */
type Timed = Pick<Referral, 'sentAt' | 'clockFrom' | 'pauses'> & {
  readonly rating?: Partial<RatingGiven> & Pick<RatingGiven, 'level'>
}

/** A referral, or its row in a list, with what it was given by its clocks. */
type Given = Timed & Pick<Referral, 'dueAt' | 'acknowledgeBy'>

function dueOf({ clocks, calendar }: Partnership, kind: ClockKind, referral: Timed): Due {
  const { rating, pauses } = referral
  const startedAt = startOf(kind, referral)
  if (!startedAt) return { kind: 'no-limit' }
  return dueAt({ kind, startedAt, rating: rating?.level, pauses }, clocks, calendar)
}

const startOf = (kind: ClockKind, { sentAt, clockFrom }: Timed): string | undefined =>
  kind === 'decision' ? (clockFrom ?? sentAt) : sentAt

const atOf = (due: Due): string | undefined => (due.kind === 'due' ? due.at : undefined)

/**
 * When the MASH must have decided: none while the clock is paused or where the rating has no limit. What was up before
 * it was paused stays up.
 */
export const decisionDue = (partnership: Partnership, referral: Timed): string | undefined =>
  atOf(dueOf(partnership, 'decision', referral))

/** The same for each rating, were the referral given it; one without a limit is left out. */
export const dueByRating = (
  partnership: Partnership,
  referral: Omit<Timed, 'rating'>,
): Partial<Record<Rating, string>> =>
  Object.fromEntries(
    ratingIds.flatMap((level) => {
      const at = decisionDue(partnership, { ...referral, rating: { level } })
      return at ? [[level, at]] : []
    }),
  )

/** When the MASH must have acknowledged a referral that came at a moment. */
export const acknowledgementDue = (partnership: Partnership, sentAt: string): string | undefined =>
  atOf(dueOf(partnership, 'acknowledgement', { sentAt, pauses: [] }))

/** How a clock of a referral stands. The time that it was given stays, also where the partnership has changed its limits since. */
export function standingOf(partnership: Partnership, kind: ClockKind, referral: Given): Due {
  const given = kind === 'decision' ? referral.dueAt : referral.acknowledgeBy
  return keepGiven(dueOf(partnership, kind, referral), given, startOf(kind, referral))
}

/** What is left of a clock of a referral, counted as its partnership counts: in words, and whether it is nearly up. */
export const leftOf = (partnership: Partnership, kind: ClockKind, referral: Given, now: Date): TimeLeft =>
  timeLeft(standingOf(partnership, kind, referral), now.toISOString(), partnership.calendar)

/** What is left of the time that a lead has for a sign-off that is due at a moment. */
export const signOffLeft = ({ signOff, calendar }: Partnership, due: string, now: Date): TimeLeft =>
  timeLeft({ kind: 'due', at: due, limit: signOff.within }, now.toISOString(), calendar)

/** The pauses with the one that is running ended. */
export const endPause = (pauses: readonly Pause[], at: string): Pause[] =>
  pauses.map((pause) => (pause.to === undefined ? { ...pause, to: at } : pause))
