import { cache } from 'react'
import { hub } from '../../api/client.ts'

export type PoolView = 'waiting' | 'accepted'

/** The first page of each half of the pool, asked for once in each request. */
export const firstPageOf = cache((view: PoolView) => hub.listPool({ view }))

/** How many are in it, as far as the first page tells: "3", "25 or more". Nothing when it cannot be known just now. */
export async function countIn(view: PoolView): Promise<string | undefined> {
  const page = await firstPageOf(view)
  if (!page.ok) return undefined
  const { rows, next } = page.value
  return next ? `${rows.length} or more` : String(rows.length)
}
