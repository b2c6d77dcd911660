import type { Failure } from '#shared/failure.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { auditEntry } from './audit.ts'
import { commit, hasVersion } from './commit.ts'
import type { Caller, Dependencies } from './dependencies.ts'
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

/** What whoever comes second is told. */
export const partnershipChanged: Failure = {
  kind: 'conflict',
  detail:
    'Somebody changed how the partnership works after you opened the page. Look again, then make your change.',
}

interface ChangeOfPartnership {
  readonly operation: string
  readonly object: string
  readonly conflict?: Failure
}

/**
 * Changes how a partnership works, over the version that was read and shown.
 *
 * @param what how it stands in the trail; `conflict` is what whoever comes second is told
 */
export async function changePartnership(
  deps: Dependencies,
  caller: Caller,
  person: Person,
  before: Partnership,
  change: Partial<Partnership>,
  { conflict = partnershipChanged, ...what }: ChangeOfPartnership,
): Promise<Result<{ version: number }, Failure>> {
  const next = { ...before, ...change, version: before.version + 1 }
  const written = await commit(
    deps,
    [{ put: partnershipItem(next), when: hasVersion(before.version) }],
    auditEntry(deps, caller, person, { ...what, kind: 'change' }),
  )
  return written.ok ? ok({ version: next.version }) : fail(conflict)
}
