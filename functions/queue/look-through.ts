import type { Dependencies } from '#functions/platform/dependencies.ts'
import { headsOf, listHeld, MOST_HELD } from '#functions/platform/held.ts'
import { lists } from '#functions/platform/keys.ts'
import { PAGE_SIZE } from '#functions/platform/lists.ts'
import { cursorAfter, queryPage } from '#functions/platform/read.ts'
import type { LookedThrough, QueueView } from '#shared/api/queue.ts'
import type { Person } from '#shared/people/person.ts'
import { heldOf } from '#shared/queue/held.ts'
import type { QueueList } from '#shared/queue/list-of.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** How many of a list one request looks through for what passes a filter, however many there are. */
const LOOKED_THROUGH = 300

/** What is wanted of the queue: a view, from a place on, and of that what passes. */
export interface Wanted {
  readonly view: QueueView
  readonly cursor?: string
  /** Absent where everything is wanted. */
  readonly passes?: (referral: Referral) => boolean
}

/** The person whose own view it is. */
type Whose = Pick<Person, 'id' | 'partnership'>

export interface Found {
  readonly referrals: readonly Referral[]
  readonly next?: string
  readonly looked?: LookedThrough
}

/** A page of a view, in the order of the queue. What it reads does not grow with the queue. */
export const lookThrough = (deps: Dependencies, person: Whose, wanted: Wanted): Promise<Found> =>
  wanted.view === 'mine'
    ? lookThroughMine(deps, person, wanted)
    : lookThroughList(deps, person, wanted.view, wanted)

async function lookThroughList(
  deps: Dependencies,
  { partnership }: Whose,
  list: QueueList,
  { cursor, passes }: Wanted,
): Promise<Found> {
  const page = await queryPage<Referral>(deps, {
    index: 'worklist',
    pk: lists.mash(partnership, list),
    limit: passes ? LOOKED_THROUGH : PAGE_SIZE,
    descending: list === 'decided',
    cursor,
  })
  if (!passes) return { referrals: page.items.map(({ data }) => data), next: page.next }
  const all = page.items.filter(({ data }) => passes(data))
  const shown = all.slice(0, PAGE_SIZE)
  const last = all.length > PAGE_SIZE ? shown.at(-1) : undefined
  const next = last ? cursorAfter(last, 'worklist') : page.next
  const entries = last ? page.items.indexOf(last) + 1 : page.items.length
  return { referrals: shown.map(({ data }) => data), next, looked: { entries, more: next !== undefined } }
}

/** What somebody has in hand is as much as a person can work: read whole where it is narrowed down. */
async function lookThroughMine(
  deps: Dependencies,
  person: Whose,
  { cursor, passes }: Wanted,
): Promise<Found> {
  const { held, next } = await listHeld(deps, person, { limit: passes ? MOST_HELD : PAGE_SIZE, cursor })
  const heads = await headsOf(deps, held)
  const mine = heads.filter((head) => heldOf(head)?.person === person.id)
  return {
    referrals: passes ? mine.filter(passes) : mine,
    next,
    ...(passes ? { looked: { entries: held.length, more: next !== undefined } } : {}),
  }
}
