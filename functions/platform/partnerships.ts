import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'
import { queryPage } from './read.ts'

/** More than any hub serves. */
const MOST_PARTNERSHIPS = 200

export const partnershipItem = (partnership: Partnership): Item<Partnership> => ({
  ...keys.partnership(partnership.code),
  entity: 'partnership',
  data: partnership,
  worklistPk: lists.partnerships,
  worklistSk: partnership.code,
})

/** Every partnership that the hub serves. */
export async function listPartnerships(deps: Dependencies): Promise<Partnership[]> {
  const page = await queryPage<Partnership>(deps, {
    index: 'worklist',
    pk: lists.partnerships,
    limit: MOST_PARTNERSHIPS,
  })
  return page.items.map(({ data }) => data)
}
