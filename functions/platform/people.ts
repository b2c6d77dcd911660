import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'
import { queryPage } from './read.ts'

/** More than any agency has; a partnership is read page by page. */
const MOST_PEOPLE = 500

/** A person as stored, listed in their partnership and in their agency. */
export const personItem = (person: Person): Item<Person> => ({
  ...keys.person(person.id),
  entity: 'person',
  data: person,
  worklistPk: lists.people(person.partnership),
  worklistSk: `${person.agency.name}#${person.name}#${person.id}`,
  senderPk: lists.peopleOf(person.partnership, person.agency.id),
  senderSk: `${person.name}#${person.id}`,
})

/** Everybody of a partnership, by agency and name. */
export async function listPeopleOf(deps: Dependencies, partnership: string): Promise<Person[]> {
  const people: Person[] = []
  let cursor: string | undefined
  do {
    const page = await queryPage<Person>(deps, {
      index: 'worklist',
      pk: lists.people(partnership),
      limit: MOST_PEOPLE,
      cursor,
    })
    people.push(...page.items.map(({ data }) => data))
    cursor = page.next
  } while (cursor)
  return people
}

/** Everybody of an agency, by name. */
export async function listPeopleOfAgency(
  deps: Dependencies,
  partnership: string,
  agency: string,
): Promise<Person[]> {
  const page = await queryPage<Person>(deps, {
    index: 'sender',
    pk: lists.peopleOf(partnership, agency),
    limit: MOST_PEOPLE,
  })
  return page.items.map(({ data }) => data)
}

/** Those who may authorise what an agency sends, other than the author. */
export async function findLeads(
  deps: Dependencies,
  partnership: string,
  agency: string,
  except: string,
): Promise<Person[]> {
  const people = await listPeopleOfAgency(deps, partnership, agency)
  return people.filter(
    (person) => person.active && person.roles.includes('safeguarding-lead') && person.id !== except,
  )
}

/** The MASH managers of a partnership. */
export async function findManagers(
  deps: Dependencies,
  partnership: string,
  except: string | undefined,
): Promise<Person[]> {
  const people = await listPeopleOf(deps, partnership)
  return people.filter(({ id, active, roles }) => active && roles.includes('mash-manager') && id !== except)
}
