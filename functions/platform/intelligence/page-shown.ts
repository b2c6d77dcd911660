import type { Dependencies } from '../dependencies.ts'
import type { Item } from '../items.ts'
import { cursorAfter, type PageRequest, queryPage } from '../read.ts'

/**
 * A page of a list of which somebody is not shown everything. What is kept from them leaves no gap, makes no next page, and its key
 * is in no cursor: the page and its cursor are made of what they are shown, as if the rest had never been there.
 *
 * @param show the row of each item, in their order; undefined for what is kept from them
 */
export async function pageShown<T, Row>(
  deps: Dependencies,
  request: PageRequest,
  show: (items: readonly Item<T>[]) => Promise<readonly (Row | undefined)[]>,
): Promise<{ readonly rows: readonly Row[]; readonly next?: string }> {
  const { limit, index } = request
  const shown: { readonly item: Item<T>; readonly row: Row }[] = []
  let { cursor } = request
  do {
    // One more than a page: whether there is a next one is for what is shown to say.
    const page = await queryPage<T>(deps, { ...request, limit: limit + 1, cursor })
    const rows = await show(page.items)
    page.items.forEach((item, place) => {
      const row = rows[place]
      if (row !== undefined) shown.push({ item, row })
    })
    cursor = page.next
  } while (cursor && shown.length <= limit)
  const last = shown[limit - 1]
  return {
    rows: shown.slice(0, limit).map(({ row }) => row),
    ...(last && shown.length > limit && { next: cursorAfter(last.item, index) }),
  }
}
