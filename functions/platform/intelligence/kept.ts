import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from '../dependencies.ts'

type Whose = Pick<Person, 'id' | 'partnership' | 'agency' | 'roles'>

/** What tells that an item came from a person or their agency, to whoever knows of whom they ask, and nobody else. */
export const marksOf = (
  { secretMark }: Pick<Dependencies, 'secretMark'>,
  { id, partnership, agency }: Pick<Person, 'id' | 'partnership' | 'agency'>,
) => ({
  person: secretMark(`${partnership} gave intelligence person ${id}`),
  agency: secretMark(`${partnership} gave intelligence agency ${agency.id}`),
})

/**
 * Whether an item is kept from somebody: they, or all of their agency, are excluded; or its handling hides it from the agency that
 * gave it and they are of that one. An intelligence officer of that agency still works it, unless excluded.
 */
export function isKeptFrom(
  deps: Pick<Dependencies, 'secretMark'>,
  person: Whose,
  {
    excluded,
    grading,
    sourceAgencyMark,
  }: Pick<IntelligenceItem, 'excluded' | 'grading' | 'sourceAgencyMark'>,
): boolean {
  if (excluded?.people.some(({ id }) => id === person.id)) return true
  if (excluded?.agencies.some(({ id }) => id === person.agency.id)) return true
  const isOfSource = grading?.hidden === true && marksOf(deps, person).agency === sourceAgencyMark
  return isOfSource && !person.roles.includes('intelligence-officer')
}
