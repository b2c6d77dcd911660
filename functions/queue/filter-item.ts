import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys, QUEUE_FILTERS } from '#functions/platform/keys.ts'
import { findItem, queryAll } from '#functions/platform/read.ts'
import type { SavedFilter } from '#shared/api/queue.ts'
import type { Person } from '#shared/people/person.ts'
import type { QueueFilters } from '#shared/queue/filters.ts'

/** For how long a filter is kept that nobody gave a name. */
const KEPT_SECONDS = 2 * 86_400

/** A filter as it is stored, of one person in one partnership. */
export interface StoredFilter extends SavedFilter {
  readonly partnership: string
}

/** The id of a filter is made of what it says: the same choice twice is one filter, and shows nothing of what it says. */
export const filterIdOf = (
  { secretMark }: Pick<Dependencies, 'secretMark'>,
  { id }: Person,
  filters: QueueFilters,
): string =>
  secretMark(
    `filter ${id} ${JSON.stringify(
      Object.entries(filters)
        .filter(([, one]) => one !== undefined)
        .toSorted(),
    )}`,
  )

export const filterItem = (person: Person, filter: StoredFilter, now: Date): Item<StoredFilter> => ({
  ...keys.queueFilter(person.id, filter.id),
  entity: 'queue-filter',
  data: filter,
  ...(filter.name ? {} : { expires: Math.floor(now.getTime() / 1000) + KEPT_SECONDS }),
})

/** A filter of somebody's own; one that was made in another partnership is none of this one's. */
export async function findFilter(
  deps: Dependencies,
  person: Person,
  id: string,
): Promise<StoredFilter | undefined> {
  const found = await findItem<StoredFilter>(deps, keys.queueFilter(person.id, id))
  return found?.data.partnership === person.partnership ? found.data : undefined
}

/** The filters that somebody has saved, and those that they deleted a short while ago, by name. */
export async function listFilters(
  deps: Dependencies,
  person: Person,
): Promise<{ saved: StoredFilter[]; deleted: StoredFilter[] }> {
  const items = await queryAll<StoredFilter>(deps, keys.person(person.id).pk, QUEUE_FILTERS)
  const own = items.map(({ data }) => data).filter(({ partnership }) => partnership === person.partnership)
  const byName = (name: 'name' | 'formerName') =>
    own
      .filter((one) => one[name] !== undefined)
      .toSorted((one, other) => (one[name] as string).localeCompare(other[name] as string, 'en'))
  return { saved: byName('name'), deleted: byName('formerName') }
}

/** A filter as its owner sees it. */
export const shownFilter = ({ partnership: _, ...filter }: StoredFilter): SavedFilter => filter
