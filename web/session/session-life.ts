/** How long a sign-in lasts. All times are milliseconds since 1970. */
const MINUTE = 60_000
/** Left alone for this long, a session is over: many use shared computers. */
export const IDLE = 30 * MINUTE
/** However busy, a session is over after this. */
export const ABSOLUTE = 12 * 60 * MINUTE
/** How often a use is written down: each write costs, and a minute more or less of idleness does not matter. */
const NOTED_EVERY = MINUTE
/** An access token with less than this left is renewed before it is used. */
const RENEWED_BEFORE = MINUTE

export interface SessionTimes {
  readonly signedInAt: number
  readonly seenAt: number
}

export const endsAt = ({ signedInAt, seenAt }: SessionTimes): number =>
  Math.min(seenAt + IDLE, signedInAt + ABSOLUTE)

export const isOver = (times: SessionTimes, now: number): boolean => now >= endsAt(times)

export const shouldNoteUse = ({ seenAt }: SessionTimes, now: number): boolean => now - seenAt >= NOTED_EVERY

export const shouldRenew = (accessExpiresAt: number, now: number): boolean =>
  accessExpiresAt - now < RENEWED_BEFORE
