import type { Member } from '#shared/mase/settings.ts'
import type { TypedForm } from '../../../../forms/typed-form.ts'

const PART = 'part.'

/** The field that says what a post is at a meeting. */
export const partOf = (contact: string): string => `${PART}${contact}`

interface People {
  readonly chair?: string
  readonly deputies?: readonly string[]
  readonly members?: readonly Member[]
}

/** Who is asked, as the fields of a form show it: a choice for each post that can be asked. */
export function peopleToFields(
  { chair, deputies = [], members = [] }: People,
  choices: readonly { readonly id: string }[],
): Record<string, string> {
  const parts = choices.map(({ id }) => {
    const member = members.find(({ contact }) => contact === id)
    return [partOf(id), deputies.includes(id) ? 'deputy' : (member?.sees ?? 'none')]
  })
  return { chair: chair ?? '', ...Object.fromEntries(parts) }
}

/** The same as somebody typed it. */
export function peopleFromFields({ values, given }: Pick<TypedForm, 'values' | 'given'>) {
  const parts = Object.entries(values).flatMap(([name, [value]]) =>
    name.startsWith(PART) && value ? [{ contact: name.slice(PART.length), part: value }] : [],
  )
  return {
    chair: given('chair'),
    deputies: parts.filter(({ part }) => part === 'deputy').map(({ contact }) => contact),
    members: parts
      .filter(({ part }) => part === 'all' || part === 'involved')
      .map(({ contact, part }) => ({ contact, sees: part as Member['sees'] })),
  }
}
