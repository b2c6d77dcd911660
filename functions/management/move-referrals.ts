import { type Change, changeReferral } from '#functions/platform/change-referral.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import type { MailKind } from '#shared/mail/kinds.ts'
import { backFrom, type HandOver, type Move } from '#shared/management/hand-over.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { PersonRef, Referral } from '#shared/referral/referral.ts'

interface Step {
  readonly referral: Referral
  readonly change: Omit<Change, 'operation' | 'mails'>
  /** Who is to be told of it, in one mail however much there is. */
  readonly tell: readonly { readonly kind: MailKind; readonly person: PersonRef }[]
}

interface Mover {
  readonly manager: Person
  readonly partnership: Partnership
  readonly operation: string
}

/**
 * Makes changes one after the other, each in a transaction of its own: what has changed meanwhile stays as it is, and the
 * rest goes on. Nobody gets more than one mail of a kind; it goes out with the first change that they are told of.
 */
async function makeChanges(
  deps: Dependencies,
  caller: Caller,
  { manager, partnership, operation }: Mover,
  steps: readonly Step[],
): Promise<void> {
  const told = new Set<string>()
  for (const { referral, change, tell } of steps) {
    // Another manager planned it, perhaps, who is named on a restricted record where this one is not.
    if (!may(actorOf(manager), 'mash.reassign', resourceOf(referral))) continue
    const news = tell.filter(
      ({ kind, person }) => !told.has(`${kind} ${person.id}`) && person.id !== manager.id,
    )
    const changed = await changeReferral(
      deps,
      caller,
      { person: manager, referral, partnership },
      {
        ...change,
        operation,
        mails: news.map(({ kind, person }) => ({ kind, to: { person: person.id }, path: pages.mashMine })),
      },
    )
    if (changed.ok) for (const { kind, person } of news) told.add(`${kind} ${person.id}`)
  }
}

/** Moves what is still as it was when it was planned. */
export function moveAll(
  deps: Dependencies,
  caller: Caller,
  mover: Mover,
  handOver: HandOver,
  heads: ReadonlyMap<string, Referral>,
): Promise<void> {
  const { id, from, reason, moves } = handOver
  const steps = moves.flatMap(({ reference, version, to }): Step[] => {
    const referral = heads.get(reference)
    if (!referral || referral.version !== version || referral.owner?.id !== from.id) return []
    const next = { owner: to, handOver: id }
    return [
      to
        ? {
            referral,
            change: { next, history: { kind: 'reassign', text: `To ${to.name}. ${reason}` } },
            tell: [{ kind: 'handed-over', person: to }],
          }
        : {
            referral,
            change: { transition: 'release', next, history: { kind: 'release', text: reason } },
            tell: [],
          },
    ]
  })
  return makeChanges(deps, caller, mover, steps)
}

/** Gives back what has not been touched since. */
export function giveAllBack(
  deps: Dependencies,
  caller: Caller,
  mover: Mover,
  { id, from }: HandOver,
  moved: readonly (Move & { readonly referral: Referral })[],
): Promise<void> {
  const text = `Back to ${from.name}.`
  const steps = moved.map(({ referral, to }): Step => {
    const next = { owner: from, handOver: backFrom(id) }
    return {
      referral,
      change: to
        ? { next, history: { kind: 'reassign', text } }
        : { transition: 'allocate', next, history: { kind: 'allocate', text } },
      tell: [
        { kind: 'handed-over', person: from },
        ...(to ? [{ kind: 'taken-from-you' as const, person: to }] : []),
      ],
    }
  })
  return makeChanges(deps, caller, mover, steps)
}
