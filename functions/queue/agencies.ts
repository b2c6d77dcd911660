import type { Dependencies } from '#functions/platform/dependencies.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import type { AgencyRef } from '#shared/referral/referral.ts'

/** The agencies of a partnership, by name: whoever may refer is of an agency that has people in the hub. */
export async function listAgencies(deps: Dependencies, partnership: string): Promise<AgencyRef[]> {
  const people = await listPeopleOf(deps, partnership)
  const byId = new Map(people.map(({ agency }) => [agency.id, { id: agency.id, name: agency.name }]))
  return [...byId.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
}
