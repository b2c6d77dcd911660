import type { Pause } from '#shared/referral/referral.ts'
import { spanWords } from './span-words.ts'
import { hour, type Instant } from './zone.ts'

/** How long a clock has stood still in all, in words; nights and weekends count, since the child lives through them. */
export function pausedWords(pauses: readonly Pause[], now: Instant): string | undefined {
  const total = pauses.reduce((sum, { from, to = now }) => sum + Date.parse(to) - Date.parse(from), 0)
  return pauses.length > 0 ? spanWords(total, 24 * hour) || 'less than a minute' : undefined
}
