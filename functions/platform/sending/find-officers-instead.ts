import { findIntelligence } from '#shared/intelligence/intelligence-reference.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Person } from '#shared/people/person.ts'
import type { Dependencies } from '../dependencies.ts'
import { isKeptFrom } from '../intelligence/kept.ts'
import { intelligenceKeys } from '../intelligence/keys.ts'
import { keys } from '../keys.ts'
import type { Mail } from '../mail.ts'
import { listPeopleOf } from '../people.ts'
import { getMany } from '../read.ts'

const isOfficer = ({ active, roles }: Person): boolean => active && roles.includes('intelligence-officer')

/**
 * Who is written to by themselves in the place of the intelligence desk, whose mailbox all its officers read: a mail names the item, and
 * this one is kept from one of them. Asked when the mail goes out, since somebody may be excluded at any time.
 *
 * @returns undefined where the mail is for another post or the item is kept from no officer; and where it is kept from all of them,
 *   so that it is not lost
 */
export async function findOfficersInstead(
  deps: Dependencies,
  { to, reference, partnership }: Mail,
): Promise<readonly Person[] | undefined> {
  if (!('contact' in to) || findIntelligence(reference) === undefined) return undefined
  const [head, area] = await getMany(deps, [intelligenceKeys.item(reference), keys.partnership(partnership)])
  const item = head?.data as IntelligenceItem | undefined
  const { intelligence } = (area?.data ?? {}) as Partial<Partnership>
  if (!item?.excluded || to.contact !== intelligence?.desk) return undefined
  const officers = (await listPeopleOf(deps, partnership)).filter(isOfficer)
  const others = officers.filter((one) => !isKeptFrom(deps, one, item))
  return others.length > 0 && others.length < officers.length ? others : undefined
}
