import type { Person } from '#shared/people/person.ts'
import { isNamed, may } from '#shared/permissions/may.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { type ReferralRow, rowOf } from '#shared/referral/row.ts'
import { pointerRow } from '#shared/restriction/pointer.ts'
import type { Dependencies } from './dependencies.ts'
import { keys } from './keys.ts'
import { actorOf, resourceOf } from './open.ts'
import { getMany } from './read.ts'

/**
 * Whether a list that somebody may look at shows them a record by more than its reference: whatever is not restricted,
 * and what is where they are named. `action` is what reading it takes: `mash.read`, `mase.read`, `assessment.read`.
 */
export const isShown = (
  { clock }: Pick<Dependencies, 'clock'>,
  person: Person,
  referral: Referral,
  action: Action,
): boolean =>
  referral.restriction === undefined ||
  may(actorOf(person), action, resourceOf(referral), clock().toISOString())

/**
 * The row of a record in a list that somebody looks at; of a restricted one only that it exists and whom to ask.
 *
 * @param seenAs the record as the person sees it, where that is not all of it; whether it is restricted says the record
 */
export const rowFor = (
  deps: Pick<Dependencies, 'clock'>,
  person: Person,
  referral: Referral,
  action: Action,
  seenAs = referral,
): ReferralRow => (isShown(deps, person, referral, action) ? rowOf(seenAs) : pointerRow(rowOf(referral)))

/** As many as one request reads. */
const AT_ONCE = 100

/**
 * Which of some things that hang on records, such as what was passed on, somebody is kept from by a restriction. The heads are read as
 * they are now: a list of such things does not know whether their record was restricted since.
 *
 * @param sentAt when a thing was sent to a post that the person reads for; undefined where it was not sent to them
 */
export async function findHidden<T extends { readonly reference: string }>(
  deps: Dependencies,
  person: Person,
  things: readonly T[],
  action: Action,
  sentAt: (thing: T) => string | undefined,
): Promise<ReadonlySet<T>> {
  const distinct = [...new Set(things.map(({ reference }) => reference))]
  const parts = Array.from({ length: Math.ceil(distinct.length / AT_ONCE) }, (_, part) =>
    distinct.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = (await Promise.all(parts.map((part) => getMany(deps, part.map(keys.referral))))).flat()
  const heads = new Map(
    found.flatMap((item) => (item ? [[(item.data as Referral).reference, item.data as Referral]] : [])),
  )
  return new Set(
    things.filter((thing) => {
      const head = heads.get(thing.reference)
      return head && isHiddenFrom(deps, person, head, action, sentAt(thing))
    }),
  )
}

/**
 * Whether a restriction keeps somebody from what hangs on a record. That a post was told something before names none of its
 * people as readers. What was sent to it afterwards was sent by somebody who is named, and is for those whom it was sent to.
 *
 * @param sentAt when it was sent to a post that the person reads for; undefined where it was not sent to them
 */
export const isHiddenFrom = (
  { clock }: Pick<Dependencies, 'clock'>,
  person: Person,
  { restriction, ...head }: Referral,
  action: Action,
  sentAt: string | undefined,
): boolean =>
  restriction !== undefined &&
  !(sentAt !== undefined && sentAt > restriction.at) &&
  !isNamed(actorOf(person), action, resourceOf({ ...head, restriction }), clock().toISOString())
