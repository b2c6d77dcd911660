import type { Item } from '#functions/platform/items.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import type { Release } from '#shared/intelligence/release.ts'

/** What of one kind stands under an item, in the order of its keys. */
export const partsOf = <T>(stored: readonly Item[], entity: Item['entity']): T[] =>
  stored.filter((item) => item.entity === entity).map(({ data }) => data as T)

export const gradingsOf = (stored: readonly Item[]) => partsOf<Grading>(stored, 'intelligence-grading')
export const releasesOf = (stored: readonly Item[]) => partsOf<Release>(stored, 'release')
