import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import type { QueueRow } from '#shared/api/queue.ts'
import type { Person } from '#shared/people/person.ts'
import { worksAtMash } from '#shared/people/works-at-mash.ts'
import { heldOf } from '#shared/queue/held.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { hasManager } from '#shared/restriction/readers.ts'

/** As many as one request reads. */
const AT_ONCE = 100

/** What of a referral says that nobody can go on with it. */
export type LeftBehind = Pick<QueueRow, 'ownerGone' | 'readersGone'>

/**
 * Says of some referrals whether they are with somebody who does not work at the MASH any more, and whether of a restricted
 * one no manager is named any more who could say who may read it. The people are read as they are now.
 */
export async function findLeftBehind(
  deps: Dependencies,
  referrals: readonly Referral[],
): Promise<(referral: Referral) => LeftBehind> {
  const ids = [...new Set(referrals.flatMap(idsOf))]
  const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, part) =>
    ids.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const items = (await Promise.all(parts.map((part) => getMany(deps, part.map(keys.person))))).flat()
  const people = items.flatMap((item) => (item ? [item.data as Person] : []))
  const isAtMash = (person: string) => people.some((one) => one.id === person && worksAtMash(one))
  return (referral) => {
    const holder = heldOf(referral)?.person
    const { restriction } = referral
    return {
      ...(holder && !isAtMash(holder) ? { ownerGone: true as const } : {}),
      ...(restriction && !hasManager(restriction.readers, people) ? { readersGone: true as const } : {}),
    }
  }
}

const idsOf = (referral: Referral): string[] => [
  ...[heldOf(referral)?.person ?? []].flat(),
  ...(referral.restriction?.readers ?? []).map(({ id }) => id),
]
