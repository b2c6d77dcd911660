import type { Dependencies } from '#functions/platform/dependencies.ts'
import { listHeld, MOST_HELD } from '#functions/platform/held.ts'
import { actorOf, refOf, resourceOf } from '#functions/platform/open.ts'
import { listPeopleOf } from '#functions/platform/people.ts'
import { type Workload, workloadOf } from '#shared/management/workload.ts'
import type { Person } from '#shared/people/person.ts'
import { hasMashRole, worksAtMash } from '#shared/people/works-at-mash.ts'
import { may } from '#shared/permissions/may.ts'
import type { Held } from '#shared/queue/held.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** As many pages as anybody's list is read of. */
const MOST_PAGES = 5

/** Whether somebody could work on a referral: of the MASH, and named on it where it is restricted. */
export const couldHave = (person: Person, referral: Referral): boolean =>
  worksAtMash(person) && may(actorOf(person), 'mash.triage', resourceOf(referral))

/** All that somebody has in hand, what is due first at the top. */
export async function allHeld(deps: Dependencies, person: Person): Promise<Held[]> {
  const all: Held[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { held, next } = await listHeld(deps, person, { limit: MOST_HELD, cursor })
    all.push(...held)
    cursor = next
    if (!cursor) break
  }
  return all
}

/** How much each of some people has, by name. */
export function workloadsOf(deps: Dependencies, people: readonly Person[]): Promise<Workload[]> {
  const now = deps.clock().toISOString()
  return Promise.all(
    people.map(async (person) =>
      workloadOf(refOf(person), await allHeld(deps, person), { now, away: !worksAtMash(person) }),
    ),
  )
}

const byName = (a: Person, b: Person) => a.name.localeCompare(b.name, 'en-GB')

/** Everybody of a partnership with a role at the MASH, those who cannot sign in any more too: work may still be with them. */
export const findMashPeople = async (deps: Dependencies, code: string): Promise<Person[]> =>
  (await listPeopleOf(deps, code)).filter(hasMashRole).toSorted(byName)

/** Those with whom work of the MASH may be: its people, and their colleagues, who may have had that role until just now. */
export async function findHolders(deps: Dependencies, code: string): Promise<Person[]> {
  const all = await listPeopleOf(deps, code)
  const agencies = new Set(all.filter(hasMashRole).map(({ agency }) => agency.id))
  return all.filter(({ agency }) => agencies.has(agency.id)).toSorted(byName)
}
