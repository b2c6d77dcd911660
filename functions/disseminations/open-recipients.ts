import type { Caller, Dependencies } from '#functions/platform/dependencies.ts'
import { type OpenedItem, openItem } from '#functions/platform/intelligence/open-item.ts'
import type { Item } from '#functions/platform/items.ts'
import { keys } from '#functions/platform/keys.ts'
import type { Purpose } from '#functions/platform/open.ts'
import { readersOf } from '#functions/platform/posts.ts'
import { getMany } from '#functions/platform/read.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Grading } from '#shared/intelligence/grading.ts'
import { isOpenNow } from '#shared/intelligence/grading.ts'
import { type Proposal, placesIn, proposeRecipients } from '#shared/intelligence/propose-recipients.ts'
import type { Release } from '#shared/intelligence/release.ts'
import type { Person } from '#shared/people/person.ts'
import { ok, type Result } from '#shared/result.ts'
import { keptPosts, type People, unreadPosts } from './kept-posts.ts'

export interface OpenedRecipients extends OpenedItem {
  /** The last text that was released, where it may be given now. */
  readonly release?: Release
  /** The grading that counts, where there is one. */
  readonly grading?: Grading
  readonly notNow?: string
  /** Every post in use: whether it is proposed, and whether it can be given to. */
  readonly proposals: readonly Proposal[]
}

/** As many as one request reads. */
const AT_ONCE = 100

/** Opens an item for choosing who is told of it: with what can be given of it, and every post that could have it. */
export async function openRecipients(
  deps: Dependencies,
  caller: Caller,
  reference: string,
  purpose: Purpose,
): Promise<Result<OpenedRecipients, Failure>> {
  const opened = await openItem(deps, caller, reference, purpose)
  if (!opened.ok) return opened
  const { item, stored, contacts, partnership } = opened.value
  const people = await readPeople(deps, [...new Set(contacts.flatMap(readersOf))])
  const { grading } = item
  const latest = lastReleased(stored)
  const notNow = whyNotNow(item.state, grading, latest, londonClock(deps.clock().getTime()).date)
  const proposals = proposeRecipients(
    {
      kind: latest?.kind ?? item.kind,
      handling: grading?.handling ?? 'P',
      named: item.named,
      places: [...placesIn(item.details, item.where), ...placesIn(latest?.details ?? {}, undefined)],
      text: latest?.text ?? '',
    },
    contacts,
    {
      desk: partnership.intelligence.desk,
      kept: keptPosts(deps, item, contacts, people),
      unread: unreadPosts(contacts, people),
    },
  )
  return ok({ ...opened.value, grading, proposals, notNow, ...(notNow ? {} : { release: latest }) })
}

const readPeople = async (deps: Dependencies, ids: readonly string[]): Promise<People> => {
  const lots = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, lot) =>
    ids.slice(lot * AT_ONCE, (lot + 1) * AT_ONCE),
  )
  const found = await Promise.all(lots.map((lot) => getMany(deps, lot.map(keys.person))))
  return new Map(
    found.flat().flatMap((person) => (person ? [[(person.data as Person).id, person.data as Person]] : [])),
  )
}

const lastReleased = (stored: readonly Item[]): Release | undefined =>
  stored
    .filter(({ entity }) => entity === 'release')
    .map(({ data }) => data as Release)
    .filter(({ state }) => state === 'released')
    .at(-1)

function whyNotNow(
  state: OpenedItem['item']['state'],
  grading: Grading | undefined,
  release: Release | undefined,
  today: string,
): string | undefined {
  if (state === 'not-shared') return 'It was decided that this item is shared with nobody.'
  if (!grading || !release)
    return 'Nothing of this item is released yet. It is graded first, then a text is written, and a second officer releases it.'
  if (grading.until && grading.until < today)
    return 'The last day on which it may be read is over. Grade it again if it is still needed.'
  return isOpenNow(grading, today, release.grading)
    ? undefined
    : 'It was graded more strictly since this text was released. Write a text for the grading that it has now.'
}
