import type { DeskSort } from '#shared/intelligence/desk-view.ts'
import type { ItemKind } from '#shared/intelligence/kinds.ts'
import type { ItemState } from '#shared/intelligence/states.ts'

/** The address of a part of the desk's list. */
export function listAddress(part: {
  readonly state: ItemState
  readonly kind?: ItemKind | undefined
  readonly sort?: DeskSort | undefined
  readonly page?: number
}): string {
  const query = new URLSearchParams(
    Object.entries(part).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  return `/intelligence?${query}`
}

/** The addresses of an item and of what is done with it. */
export const itemAddress = (item: string, part?: string): string =>
  `/intelligence/${encodeURIComponent(item)}${part ? `/${part}` : ''}`
