import { cache } from 'react'
import type { PoolKind, PoolSort } from '#shared/mase/pool.ts'
import { hub } from '../../api/client.ts'

/** What waits for the MASE, as the address asks for it; asked for once in each request. */
export const readPool = cache(
  (kind: string | undefined, sort: string | undefined, page: string | undefined) =>
    hub.readPool({ kind, sort, page }),
)

/** How much waits in all, for the menu; nothing when it cannot be known just now. */
export async function countWaiting(): Promise<string | undefined> {
  const pool = await readPool(undefined, undefined, undefined)
  return pool.ok ? String(Object.values(pool.value.counts).reduce((sum, count) => sum + count, 0)) : undefined
}

/** The address of a part of the pool. */
export function poolAddress(part: {
  readonly kind?: PoolKind | undefined
  readonly sort?: PoolSort | undefined
  readonly page?: number
}): string {
  const query = new URLSearchParams(
    Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  ).toString()
  return query ? `/mase?${query}` : '/mase'
}
