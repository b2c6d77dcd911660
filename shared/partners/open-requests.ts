import type { AskedOfPartners } from '../referral/referral.ts'

type Wait = NonNullable<AskedOfPartners['waits']>[number]

const sum = (waits: readonly Wait[], cameAt: string | undefined): AskedOfPartners => {
  const sorted = waits.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
  return { open: sorted.length, returnBy: sorted[0]?.dueAt, cameAt, waits: sorted }
}

/** What the head of a referral says once more is asked. */
export const askedAnd = (before: AskedOfPartners | undefined, more: readonly Wait[]): AskedOfPartners =>
  sum([...(before?.waits ?? []), ...more], before?.cameAt)

/**
 * What it says once a request is open no longer. One that was not open changes only when something last came in.
 *
 * @param cameAt when an answer came; left out where the request was only withdrawn
 */
export const askedWithout = (
  before: AskedOfPartners | undefined,
  id: string,
  cameAt = before?.cameAt,
): AskedOfPartners =>
  sum(
    (before?.waits ?? []).filter((wait) => wait.id !== id),
    cameAt,
  )
