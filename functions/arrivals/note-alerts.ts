import { commitUnaudited, isNew } from '#functions/platform/commit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import type { NamedIn } from '#functions/platform/intelligence/find-connected.ts'
import { isKeptFrom } from '#functions/platform/intelligence/kept.ts'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { alertId, alertItem, listWatchesOf } from '#functions/platform/intelligence/watch-items.ts'
import { keys } from '#functions/platform/keys.ts'
import { mailItem, newMail } from '#functions/platform/mail.ts'
import { actorOf } from '#functions/platform/open.ts'
import { pages } from '#functions/platform/pages.ts'
import { getMany } from '#functions/platform/read.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { IntelligenceItem } from '#shared/intelligence/item.ts'
import { type Alert, isRunning, type Watch, watchMatches } from '#shared/intelligence/watch.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'

/** The same item is read once, however many watches look for what it names. */
const MOST_AT_ONCE = 50

/**
 * Makes an alert for each watch of the partnership that looks for something that has come up, once for each, and a mail to who
 * watches: with the reference and nothing else. Who may not know of the item, or of that which the watch was begun for, is not written
 * to; colleagues see the alert.
 */
export async function noteAlerts(deps: Dependencies, { item, referral, reference, things }: NamedIn) {
  const partnership = (item ?? referral)?.partnership as string
  const at = deps.clock().toISOString()
  const today = londonClock(at).date
  const watches = await listWatchesOf(deps, partnership)
  const hits = watches
    .filter((watch) => isRunning(watch, today) && watch.item !== reference)
    .flatMap((watch) => {
      const [best] = watchMatches(watch, things)
      return best ? [{ watch, strength: best.strength }] : []
    })
  for (let from = 0; from < hits.length; from += MOST_AT_ONCE) {
    const some = hits.slice(from, from + MOST_AT_ONCE)
    const found = await getMany(deps, [
      ...some.map(({ watch }) => keys.person(watch.by.id)),
      ...some.flatMap(({ watch }) => (watch.item ? intelligenceKeys.item(watch.item) : [])),
    ])
    const begunFor = found.slice(some.length).flatMap((one) => (one ? [one.data as IntelligenceItem] : []))
    await Promise.all(
      some.map(({ watch, strength }, place) => {
        const id = alertId(watch.id, reference)
        const raisedIn = item?.raisedIn && { raisedIn: item.raisedIn.reference }
        const named = { reference, ...raisedIn }
        const alert: Alert = { ...named, id, partnership, version: 1, watch: watch.id, at, strength }
        const watcher = found[place]?.data as Person | undefined
        const origin = begunFor.find((one) => one.reference === watch.item)
        const mail = newMail(
          { event: `alert ${id}`, at },
          {
            kind: 'intelligence-alert',
            ...{ reference, partnership },
            to: { person: watch.by.id },
            path: pages.watches,
          },
        )
        return commitUnaudited(deps, [
          { put: alertItem(alert), when: isNew },
          ...(isWrittenTo(deps, watcher, watch, [item, origin]) ? [{ put: mailItem(mail) }] : []),
        ])
      }),
    )
  }
}

const isWrittenTo = (
  deps: Dependencies,
  watcher: Person | undefined,
  { partnership }: Watch,
  items: readonly (IntelligenceItem | undefined)[],
): boolean =>
  watcher?.active === true &&
  watcher.partnership === partnership &&
  may(actorOf(watcher), 'intelligence.connect') &&
  !items.some((item) => item && isKeptFrom(deps, watcher, item))
