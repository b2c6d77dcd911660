import { actorOf, refOf, resourceOf } from '#functions/platform/open.ts'
import type { HandOverWay, Move } from '#shared/management/hand-over.ts'
import { shareOut } from '#shared/management/share-out.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { couldHave } from './workers.ts'

/** One who takes over, and how much they have already. */
export interface Taker {
  readonly person: Person
  readonly held: number
}

/** What goes where. What nobody of those named could work on stays where it is. */
export function planMoves(
  manager: Person,
  from: Person,
  way: HandOverWay,
  { referrals, takers }: { readonly referrals: readonly Referral[]; readonly takers: readonly Taker[] },
): Move[] {
  const movable = referrals.filter(
    (one) => one.owner?.id === from.id && may(actorOf(manager), 'mash.reassign', resourceOf(one)),
  )
  const moveOf = ({ reference, version }: Referral): Move => ({ reference, version })
  // What waits for its sender or for an agreement is in nobody's queue: it needs somebody who has it.
  if (way === 'queue') return movable.filter(({ state }) => state === 'in-triage').map(moveOf)
  const pieces = movable.map((work) => ({
    work,
    mayHave: takers.filter(({ person }) => couldHave(person, work)).map(({ person }) => person.id),
  }))
  const byId = new Map(takers.map(({ person }) => [person.id, person]))
  return shareOut(
    pieces,
    takers.map(({ person, held }) => ({ id: person.id, held })),
  ).flatMap(({ work, to }) => {
    const person = to === undefined ? undefined : byId.get(to)
    return person ? [{ ...moveOf(work), to: refOf(person) }] : []
  })
}
