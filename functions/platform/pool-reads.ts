import type { Referral } from '#shared/referral/referral.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { type Key, keys } from './keys.ts'
import { getMany, type PageRequest, queryPage } from './read.ts'

/** As many as one request reads. */
const AT_ONCE = 100

/** Reads any number of items by key, in the order asked; `undefined` where there is none. */
export async function getAll(deps: Dependencies, wanted: readonly Key[]): Promise<(Item | undefined)[]> {
  const parts = Array.from({ length: Math.ceil(wanted.length / AT_ONCE) }, (_, part) =>
    wanted.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  return (await Promise.all(parts.map((part) => getMany(deps, part)))).flat()
}

/** The first of a list, page after page, up to a number. */
export async function queryUpTo<T>(deps: Dependencies, { limit, ...request }: PageRequest): Promise<T[]> {
  const found: T[] = []
  let cursor: string | undefined
  do {
    const page = await queryPage<T>(deps, {
      ...request,
      limit: limit - found.length,
      ...(cursor ? { cursor } : {}),
    })
    found.push(...page.items.map(({ data }) => data))
    cursor = page.next
  } while (cursor && found.length < limit)
  return found
}

/** The heads of some referrals as they are now, by reference. */
export async function headsOf(
  deps: Dependencies,
  references: readonly string[],
): Promise<ReadonlyMap<string, Referral>> {
  const distinct = [...new Set(references)]
  const items = await getAll(deps, distinct.map(keys.referral))
  return new Map(
    items.flatMap((item) =>
      item ? [[(item.data as Referral).reference, item.data as Referral] as const] : [],
    ),
  )
}
