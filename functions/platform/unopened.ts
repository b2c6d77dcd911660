import { type Partnership, usualOpening } from '#shared/partnership/partnership.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { findToOpen } from '#shared/referral/to-open.ts'
import { addLimit } from '#shared/time/limit.ts'
import type { Write } from './commit.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** That the sender has not opened a decision, or the answer that it stands: a pointer, listed by when somebody is to be told next. */
export interface UnopenedWait {
  readonly reference: string
  readonly partnership: string
  readonly agency: string
  readonly authorId: string
  /** Who decided, or answered that it stands: who rings in the end. */
  readonly decidedBy: string
  readonly decidedAt: string
  /** How often somebody was told. */
  readonly times: number
  /** When somebody is to be told next; nobody is any more once the MASH was told to ring. */
  readonly next?: string
}

export const unopenedItem = (wait: UnopenedWait): Item<UnopenedWait> => ({
  ...keys.unopened(wait.reference),
  entity: 'unopened',
  data: wait,
  personPk: lists.outcomesToOpen(wait.authorId),
  personSk: `${wait.decidedAt}#${wait.reference}`,
  ...(wait.next
    ? {
        senderPk: lists.outcomesUnopened(wait.partnership),
        senderSk: `${wait.next}#${wait.reference}`,
      }
    : {}),
})

/** What its sender must open. One that came from another partnership has no sender here. */
const unopenedOf = (referral: Referral) =>
  referral.state === 'decided' && !referral.cameFrom ? findToOpen(referral) : undefined

/** Begins or ends the wait for the sender to open what was decided. */
export function unopenedWrites(next: Referral, before: Referral, partnership: Partnership): Write[] {
  const [now, then] = [unopenedOf(next), unopenedOf(before)]
  const { reference } = next
  if (!now) return then ? [{ remove: keys.unopened(reference) }] : []
  if (then?.at === now.at) return []
  const within = partnership.outcomeOpenedWithin ?? usualOpening
  const wait: UnopenedWait = {
    reference,
    partnership: next.partnership,
    agency: next.agency.id,
    authorId: next.author.id,
    decidedBy: now.by.id,
    decidedAt: now.at,
    times: 0,
    next: addLimit(now.at, within, partnership.calendar),
  }
  return [{ put: unopenedItem(wait) }]
}

/** Since when what was decided waits for its sender, among the items of a referral, and whether reminding has come to an end. */
export function unopenedIn(items: readonly Item[]): { since: string; ring: boolean } | undefined {
  const wait = items.find(({ entity }) => entity === 'unopened')?.data as UnopenedWait | undefined
  return wait && { since: wait.decidedAt, ring: wait.next === undefined }
}
