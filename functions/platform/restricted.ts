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
 * Which of some records a list may not tell of by more than their reference. The heads are read as they are now: a list of
 * what hangs on a record, such as its notices, does not know whether it was restricted since.
 */
export async function findHidden(
  deps: Dependencies,
  person: Person,
  references: readonly string[],
  action: Action,
): Promise<ReadonlySet<string>> {
  const distinct = [...new Set(references)]
  const parts = Array.from({ length: Math.ceil(distinct.length / AT_ONCE) }, (_, part) =>
    distinct.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const heads = (await Promise.all(parts.map((part) => getMany(deps, part.map(keys.referral))))).flat()
  return new Set(
    heads.flatMap((item) => {
      const head = item?.data as Referral | undefined
      return head && isHiddenFrom(deps, person, head, action) ? [head.reference] : []
    }),
  )
}

/**
 * Whether somebody who was sent something of a record, or asked for it, is kept from it by a restriction made since. That
 * a post was told of something does not name its people as readers.
 */
export const isHiddenFrom = (
  { clock }: Pick<Dependencies, 'clock'>,
  person: Person,
  head: Referral,
  action: Action,
): boolean =>
  head.restriction !== undefined && !isNamed(actorOf(person), action, resourceOf(head), clock().toISOString())
