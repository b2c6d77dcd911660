import type { Item } from '#functions/platform/items.ts'
import type { ShownPointer } from '#shared/intelligence/connection-view.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { mayBePointedTo, type Pointed } from '#shared/intelligence/pointer.ts'
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
export function whyNotAskable({ grading }: Pick<IntelligenceItem, 'grading'>): string | undefined {
  if (mayBePointedTo(grading)) return undefined
  return grading
    ? 'What is suspected to be false, or is hidden from somebody, is not asked about in other partnerships.'
    : 'Grade the item first. Other partnerships are asked about what is graded.'
}
