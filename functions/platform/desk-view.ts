import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Action } from '#shared/permissions/rules.ts'
import { historyForDesk, referralForDesk, versionsNamed } from '#shared/referral/desk-view.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { Dependencies } from './dependencies.ts'
import type { Item } from './items.ts'
import { keys } from './keys.ts'
import { actorOf, resourceOf } from './open.ts'
import { getMany } from './read.ts'
import { historyOf } from './referral-parts.ts'

/** The head and the history of a referral as a desk sees them that it was sent to. A review costs one read more. */
export async function readDeskView(
  deps: Dependencies,
  { person, referral, items }: { person: Person; referral: Referral; items: readonly Item[] },
  action: Action,
): Promise<{ readonly referral: Referral; readonly history: HistoryEntry[] }> {
  const history = historyOf(items)
  const named = versionsNamed(referral, history)
  const heads = named.length === 0 ? [] : await getMany(deps, named.map(keys.referral))
  const known = heads
    .flatMap((item) => (item ? [item.data as Referral] : []))
    .filter((head) => may(actorOf(person), action, resourceOf(head), deps.clock().toISOString()))
    .map(({ reference }) => reference)
  // Earlier referrals came to the MASH: other desks are not told of them by a note on this one.
  const noted = action === 'mash.read' ? referral : { ...referral, repeat: undefined }
  return { referral: referralForDesk(noted, known), history: historyForDesk(history, referral, known) }
}
