import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { keys } from '#functions/platform/keys.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import { getAll, headsOf } from '#functions/platform/pool-reads.ts'
import { closedItem } from '#shared/mase/closed-item.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { Mark } from '#shared/mase/join-alike.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { OverdueAction } from '#shared/mase/pool.ts'
import type { Candidate } from '#shared/mase/propose-agenda.ts'
import type { StoredMentions } from '#shared/mentions/mention.ts'
import { findPlaces } from '#shared/mentions/places.ts'
import { findVehicles } from '#shared/mentions/vehicles.ts'
import type { Person } from '#shared/people/person.ts'
import { may } from '#shared/permissions/may.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { isDueBy, listMase } from './gather-pool.ts'
import { overdueActions } from './overdue-actions.ts'

export interface Candidates {
  readonly candidates: readonly Candidate[]
  readonly overdue: readonly OverdueAction[]
  /** The heads of the referrals among them, as they are now. */
  readonly heads: ReadonlyMap<string, Referral>
  /** What is on the agenda already and not yet settled, by id. */
  readonly onAgenda: ReadonlyMap<string, AgendaItem>
  readonly toScreen: number
  /** Whether an item comes of intelligence that the person may not read any more. */
  readonly isClosed: (item: AgendaItem) => boolean
}

const isOpenItem = ({ decision, carriedOver }: AgendaItem): boolean => !decision && !carriedOver

/**
 * What could be on the agenda of a meeting: what is on it, what was accepted, and reviews that fall due by then. A restricted
 * record on which the person is not named is for somebody who is: it is proposed only where it is on the agenda already.
 */
export async function gatherCandidates(
  deps: Dependencies,
  person: Person,
  meeting: Meeting,
  items: readonly AgendaItem[],
): Promise<Candidates> {
  const { partnership: code } = person
  const open = items.filter(isOpenItem)
  const [isClosed, accepted, under, waiting, overdue] = await Promise.all([
    findClosedSince(deps, person, open),
    listMase(deps, code, 'accepted-for-mase'),
    listMase(deps, code, 'under-mase'),
    listMase(deps, code, 'waiting-for-mase'),
    overdueActions(deps, person),
  ])
  const fromPool = [...accepted, ...under.filter((one) => isDueBy(one, meeting.date))]
  const references = [...new Set([...open, ...fromPool].flatMap(({ reference }) => reference ?? []))]
  const [heads, mentioned] = await Promise.all([
    headsOf(deps, references),
    getAll(deps, references.map(keys.mentions)),
  ])
  const mentions = new Map(
    references.map((reference, index) => [
      reference,
      (mentioned[index]?.data as StoredMentions | undefined)?.mentions ?? [],
    ]),
  )
  const isOwed = (reference: string) => overdue.some((action) => action.reference === reference)
  const mayScreen = (head: Referral) => may(actorOf(person), 'mase.screen', resourceOf(head))
  const marksOf = (head: Referral | undefined): readonly Mark[] =>
    head && mayScreen(head)
      ? (mentions.get(head.reference) ?? []).map(({ kind, key }) => ({ kind, key }))
      : []

  const there: Candidate[] = open.map((stored) => {
    const item = isClosed(stored) ? closedItem(stored) : stored
    const head = item.reference === undefined ? undefined : heads.get(item.reference)
    const known = item.because ?? 'new'
    return {
      id: item.id,
      heading: item.heading,
      because: head && known !== 'carried-over' && isOwed(head.reference) ? 'actions-overdue' : known,
      since: item.addedAt,
      urgent: head !== undefined && isUrgent(head),
      ...(item.timed ? { minutes: item.minutes } : {}),
      ...(item.presenter === undefined ? {} : { presenter: item.presenter }),
      marks: head ? marksOf(head) : marksIn(item.title),
    }
  })
  const fresh: Candidate[] = fromPool.flatMap(({ reference }) => {
    const head = heads.get(reference)
    if (!head || !isWaiting(head) || !mayScreen(head)) return []
    const isReview = (head.mase?.discussed ?? 0) > 0
    return {
      id: reference,
      heading: 'victims',
      because: isOwed(reference) ? 'actions-overdue' : isReview ? 'review' : 'new',
      since: (isReview ? head.mase?.reviewOn : head.mase?.at) ?? head.updatedAt,
      urgent: isUrgent(head),
      presenter: isReview ? `${head.author.post}, ${head.agency.name}` : head.agency.name,
      marks: marksOf(head),
    }
  })
  return {
    candidates: [...there, ...fresh],
    overdue,
    heads,
    onAgenda: new Map(open.map((item) => [item.id, item])),
    toScreen: waiting.length,
    isClosed,
  }
}

/** An index may be a moment late: it counts what the head says. */
const isWaiting = ({ state }: Referral): boolean => state === 'accepted-for-mase' || state === 'under-mase'

const isUrgent = ({ danger, rating }: Referral): boolean => danger.now === 'yes' || rating?.level === 'red'

/** What the title of a place or a vehicle mentions, as answers are read. */
const marksIn = (title: string): Mark[] =>
  [...findPlaces(title), ...findVehicles(title)].map(({ kind, key }) => ({ kind, key }))
