import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry } from '#functions/platform/audit.ts'
import { type Condition, commit } from '#functions/platform/commit.ts'
import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { openDesk } from '#functions/platform/open.ts'
import type { queueOperations } from '#shared/api/queue.ts'
import type { Failure } from '#shared/failure.ts'
import type { Person } from '#shared/people/person.ts'
import { isFiltered } from '#shared/queue/filters.ts'
import { fail, ok } from '#shared/result.ts'
import { listAgencies } from './agencies.ts'
import {
  filterIdOf,
  filterItem,
  findFilter,
  listFilters,
  type StoredFilter,
  shownFilter,
} from './filter-item.ts'

type Operations = typeof queueOperations

/** As many as can be told from each other in a list. */
export const MOST_FILTERS = 20

const invalid = (field: string, message: string) =>
  fail({ kind: 'invalid', errors: [{ field, message }] } satisfies Failure)

const gone = 'This filter is no longer kept. Choose again what to show'

/** What is saved under a name stays so, whoever uses the same choice again. */
const notSaved: Condition = {
  expression: 'attribute_not_exists(pk) OR attribute_not_exists(#data.#name)',
  names: { '#data': 'data', '#name': 'name' },
}

const putFilter = (
  deps: Dependencies,
  caller: Caller,
  person: Person,
  operation: string,
  filter: StoredFilter,
  when?: Condition,
) =>
  commit(
    deps,
    [{ put: filterItem(person, filter, deps.clock()), when }],
    auditEntry(deps, caller, person, { operation, kind: 'change', object: 'queue filters' }),
  )

/** Keeps for two days what somebody narrows the queue down to. */
export const applyQueueFilter: UseCase<Operations['applyQueueFilter']> = async (deps, caller, filters) => {
  const operation = 'applyQueueFilter'
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const { ratings, agency, school, concern, age, repeat } = filters
  const chosen = { ratings: ratings?.length ? ratings : undefined, agency, school, concern, age, repeat }
  if (!isFiltered(chosen)) return invalid('ratings', 'Choose at least one thing to narrow the queue down by')
  const { partnership } = person
  const agencies = agency ? await listAgencies(deps, partnership) : []
  const from = agencies.find(({ id }) => id === agency)
  if (agency && !from) return invalid('agency', 'Select an agency of the list')
  const filter = { id: filterIdOf(deps, person, chosen), filters: chosen, agency: from, partnership }
  const written = await putFilter(deps, caller, person, operation, filter, notSaved)
  return ok({ filter: shownFilter(written.ok ? filter : (written.failure.current?.data as StoredFilter)) })
}

/** Saves a filter under a name. */
export const saveQueueFilter: UseCase<Operations['saveQueueFilter']> = async (deps, caller, input) => {
  const operation = 'saveQueueFilter'
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const [filter, { saved }] = await Promise.all([
    findFilter(deps, person, input.filter),
    listFilters(deps, person),
  ])
  if (!filter) return invalid('filter', gone)
  const others = saved.filter(({ id }) => id !== filter.id)
  if (others.length >= MOST_FILTERS)
    return invalid('name', `You have saved ${MOST_FILTERS} filters. Delete one before you save another`)
  if (others.some(({ name }) => name?.toLowerCase() === input.name.toLowerCase()))
    return invalid('name', 'You have a filter of this name. Enter another name')
  const named = { ...filter, name: input.name, formerName: undefined }
  await putFilter(deps, caller, person, operation, named)
  return ok({ filter: shownFilter(named) })
}

/** Takes the name of a filter away: it is gone in two days, and until then can be saved again. */
export const dropQueueFilter: UseCase<Operations['dropQueueFilter']> = async (deps, caller, input) => {
  const operation = 'dropQueueFilter'
  const opened = await openDesk(deps, caller, { operation, action: 'mash.list' })
  if (!opened.ok) return opened
  const person = opened.value
  const filter = await findFilter(deps, person, input.filter)
  if (!filter) return invalid('filter', gone)
  const dropped = { ...filter, name: undefined, formerName: filter.name }
  await putFilter(deps, caller, person, operation, dropped)
  return ok({ filter: shownFilter(dropped) })
}
