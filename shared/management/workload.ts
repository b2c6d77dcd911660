import { type CountedRating, countedRatings } from '../queue/counts.ts'
import type { Held } from '../queue/held.ts'
import type { PersonRef } from '../referral/referral.ts'

/** How much one worker has in hand. */
export interface Workload {
  readonly person: PersonRef
  /** Somebody who may not sign in any more, or is no longer at the MASH: what they have must go to somebody else. */
  readonly away: boolean
  readonly held: number
  readonly byRating: Readonly<Record<CountedRating, number>>
  readonly danger: number
  readonly overdue: number
  /** Back with the sender, with partners, or with the manager who must agree. */
  readonly waiting: number
  /** When the one that was sent first came in. */
  readonly oldest?: string
  /** When what is due first of it is due. */
  readonly firstDue?: string
}

/** Counts what somebody has in hand at a moment. */
export function workloadOf(
  person: PersonRef,
  held: readonly Held[],
  { now, away }: { readonly now: string; readonly away: boolean },
): Workload {
  const howMany = (which: (one: Held) => boolean) => held.filter(which).length
  const due = held.flatMap((one) => one.due ?? []).toSorted()
  const oldest = held.flatMap(({ sentAt }) => sentAt ?? []).toSorted()[0]
  return {
    person,
    away,
    held: held.length,
    byRating: Object.fromEntries(
      countedRatings.map((rating) => [rating, howMany((one) => (one.rating ?? 'unrated') === rating)]),
    ) as Workload['byRating'],
    danger: howMany(({ danger }) => danger),
    overdue: due.filter((at) => at < now).length,
    waiting: howMany(({ list }) => list !== 'in-triage'),
    ...(oldest ? { oldest } : {}),
    ...(due[0] ? { firstDue: due[0] } : {}),
  }
}
