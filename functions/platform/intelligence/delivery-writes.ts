import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import { mustDo, remindAfter } from '#shared/intelligence/ring.ts'
import type { Partnership } from '#shared/partnership/partnership.ts'
import { addLimit } from '#shared/time/limit.ts'
import { hasVersion, type Write } from '../commit.ts'
import { mailItem, newMail } from '../mail.ts'
import { pages } from '../pages.ts'
import { disseminationItem } from './stored.ts'

/** The mail by which the desk is told to ring a recipient. One version of a dissemination causes one. */
export const ringMail = (
  { intelligence: { desk } }: Partnership,
  { item, id, partnership, version }: Dissemination,
  at: string,
): Write => ({
  put: mailItem(
    newMail(
      { event: `ring ${id} ${version}`, at },
      {
        kind: 'intelligence-ring',
        reference: item,
        partnership,
        to: { contact: desk },
        path: pages.delivery(item, id),
      },
    ),
  ),
})

/**
 * The writes that make of a dissemination what becomes of it: over the version that was read; and where somebody must ring from
 * now on, the desk is told.
 *
 * @param at the moment
 */
export function deliveryWrites(
  partnership: Partnership,
  before: Dissemination,
  changed: Dissemination,
  at: string,
): Write[] {
  const { calendar, intelligence } = partnership
  const isRung = mustDo(changed) === 'ring' && mustDo(before) !== 'ring'
  const nextAt = () => {
    if (isRung) return addLimit(at, remindAfter, calendar)
    const isBack = changed.ring?.ended?.because === 'arrived' && !before.ring?.ended
    return isBack ? addLimit(changed.at, intelligence.openWithin, calendar) : changed.nextAt
  }
  const next = { ...changed, version: before.version + 1, nextAt: nextAt() }
  return [
    { put: disseminationItem(next), when: hasVersion(before.version) },
    ...(isRung ? [ringMail(partnership, next, at)] : []),
  ]
}
