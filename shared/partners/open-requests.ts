import type { AskedOfPartners } from '../referral/referral.ts'
import type { InformationRequest } from './request.ts'

/** Those that are not answered yet, what is due first at the top. */
export const openOf = <T extends Pick<InformationRequest, 'state' | 'dueAt'>>(requests: readonly T[]): T[] =>
  requests.filter(({ state }) => state === 'asked').toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))

/**
 * What the head of a referral says of all its requests.
 *
 * @param before what it said until now: when something last came in is kept
 */
export function askedOfAll(
  requests: readonly Pick<InformationRequest, 'state' | 'dueAt'>[],
  before: AskedOfPartners | undefined,
): AskedOfPartners {
  const open = openOf(requests)
  return { ...before, open: open.length, returnBy: open[0]?.dueAt }
}
