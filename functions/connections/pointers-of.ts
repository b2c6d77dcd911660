import type { Dependencies } from '#functions/platform/dependencies.ts'
import { marksOf } from '#functions/platform/intelligence/kept.ts'
import type { Item } from '#functions/platform/items.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'
import type { ShownPointer } from '#shared/intelligence/connection-view.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { mayBePointedTo, type Pointed } from '#shared/intelligence/pointer.ts'
import type { Person } from '#shared/people/person.ts'
import type { Agreed } from './agreed.ts'

/** Whom officers were told to ring about an item: of those only with whom an agreement runs now. */
export const pointersOf = (stored: readonly Item[], agreed: readonly Agreed[]): ShownPointer[] =>
  stored
    .filter(({ entity }) => entity === 'pointed')
    .map(({ data }) => data as Pointed)
    .flatMap(({ partnership, thing, by, at }) => {
      const other = agreed.find(({ code }) => code === partnership)
      return other ? [{ thing, partnership: other.name, post: other.post, phone: other.phone, by, at }] : []
    })

/** Why other partnerships may not be asked about an item; undefined where they may. */
export function whyNotAskable(
  deps: Pick<Dependencies, 'secretMark'>,
  person: Person,
  item: IntelligenceItem,
  today: CalendarDate,
): string | undefined {
  // Otherwise one person alone could make items to find out what others hold.
  if (marksOf(deps, person).person === item.sourceMark)
    return 'You gave this item: another officer asks other partnerships about it.'
  if (mayBePointedTo(item, today)) return undefined
  if (!item.grading) return 'Grade the item first. Other partnerships are asked about what is graded.'
  return 'What is suspected to be false, is hidden from somebody, is shared with nobody or may not be read any more is not asked about in other partnerships.'
}
