import { formatDateTime } from '#shared/identifiers/date-time.ts'
import { owesWord } from '#shared/referral/acknowledged.ts'
import type { Referral } from '#shared/referral/referral.ts'

const ring = 'Ring the MASH and ask.'

/**
 * What a sender is to do where they should have heard already: a limit that has passed is not a promise any more.
 *
 * @param now ISO 8601, UTC
 * @returns nothing where nothing is late
 */
export function lateWords(referral: Referral, now: string): string | undefined {
  const { state, dueAt, acknowledgeBy, reconsideration } = referral
  const passed = (at: string | undefined): at is string => at !== undefined && at < now
  if (state === 'reconsideration')
    return passed(reconsideration?.dueAt)
      ? `You should have had an answer by ${formatDateTime(reconsideration.dueAt)}. ${ring}`
      : undefined
  if (state !== 'new' && state !== 'in-triage') return undefined
  if (passed(dueAt))
    return `There should have been a decision by ${formatDateTime(dueAt)}. ${ring} You get an email when there is one.`
  if (owesWord(referral) && passed(acknowledgeBy))
    return `You should have heard by ${formatDateTime(acknowledgeBy)} what happens next. ${ring}`
  return undefined
}
