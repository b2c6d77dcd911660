import type { Dependencies } from '#functions/platform/dependencies.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import type { MailOut } from '#functions/platform/mail.ts'
import { pages } from '#functions/platform/pages.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'

type Marks = Pick<Dependencies, 'secretMark'>

const isOfficer = ({ active, roles }: Person): boolean => active && roles.includes('intelligence-officer')

/**
 * Tells the desk that a text waits: at its post, which all its officers read. Where the item is kept from one of them, each of the
 * others is written to by themselves, since a mail names the item.
 */
export function tellDesk(
  deps: Marks,
  item: IntelligenceItem,
  partnership: Partnership,
  people: readonly Person[],
  writer: string,
): MailOut[] {
  const kind = 'intelligence-to-release'
  const path = pages.intelligenceItem(item.reference)
  const officers = people.filter(isOfficer)
  const shown = officers.filter((one) => !isKeptFrom(deps, one, item))
  if (shown.length === officers.length)
    return [{ kind, to: { contact: partnership.intelligence.desk }, path }]
  return shown.filter(({ id }) => id !== writer).map(({ id }) => ({ kind, to: { person: id }, path }))
}

/** Tells who wrote a text that it was given back, unless the item is kept from them since. */
export function tellWriter(
  deps: Marks,
  item: IntelligenceItem,
  people: readonly Person[],
  writer: string,
): MailOut[] {
  const person = people.find(({ id }) => id === writer)
  if (!person || isKeptFrom(deps, person, item)) return []
  const path = pages.intelligenceItem(item.reference)
  return [{ kind: 'intelligence-given-back', to: { person: writer }, path }]
}
