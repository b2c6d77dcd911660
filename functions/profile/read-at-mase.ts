import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { judgementsOf } from '#functions/platform/known-records.ts'
import { markOf } from '#functions/platform/mentions.ts'
import { actorOf, resourceOf } from '#functions/platform/open.ts'
import { getMany, queryAll, queryPage } from '#functions/platform/read.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { LinkedRecord, MarkedMention } from '#shared/mase/links/draw-links.ts'
import type { StoredThingJudgement } from '#shared/mase/links/thing-judgement.ts'
import type { StoredMentions } from '#shared/mentions/mention.ts'
import type { Person } from '#shared/people/person.ts'
import { may, reachOf } from '#shared/permissions/may.ts'
import { mayReadWithheld } from '#shared/permissions/may-read-withheld.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { State } from '#shared/referral/states.ts'
import type { VoltHeading } from '#shared/referral/volt.ts'

/** The latest of each list, and of all together: a picture of more than this shows nothing. */
const MOST_RECORDS = 300
const MOST_JUDGEMENTS = 1_000
/** Meetings whose agendas are looked into for the headings. */
const MOST_MEETINGS = 12
/** One round trip reads a hundred items. */
const AT_ONCE = 100

const states: readonly State[] = [
  'on-agenda',
  'under-mase',
  'accepted-for-mase',
  'waiting-for-mase',
  'removed-from-mase',
]

export interface AtMase {
  readonly records: readonly LinkedRecord[]
  /** The heads of all that was read, by reference. */
  readonly heads: ReadonlyMap<string, Referral>
  readonly restricted: readonly string[]
  readonly judged: readonly StoredThingJudgement[]
  readonly more: boolean
}

const partsOf = <T>(list: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, part) =>
    list.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )

/** What a child is called for somebody: by name only where they may read the record. */
export const childLabel = (
  person: Person,
  { child, reference, otherChildren, ...referral }: Referral,
): string => {
  const isReader = may(
    actorOf(person),
    'mase.read',
    resourceOf({ child, reference, otherChildren, ...referral }),
  )
  const others = otherChildren?.length ?? 0
  const name = isReader && child.name ? child.name : reference
  return others > 0 ? `${name} and ${others} more` : name
}

/** The mentions of a record with their marks, as far as somebody may know of them. */
export function mentionsFor(
  deps: Dependencies,
  person: Person,
  referral: Referral,
  stored: StoredMentions | undefined,
): MarkedMention[] {
  const mayWithheld = mayReadWithheld(actorOf(person), {
    ...resourceOf(referral),
    ownerId: referral.owner?.id,
  })
  return (stored?.mentions ?? [])
    .filter(({ withheld }) => !withheld || mayWithheld)
    .map((mention) => ({ ...mention, mark: markOf(deps, referral.partnership, mention) }))
}

async function readHeadings(deps: Dependencies, code: string, heads: readonly Referral[]) {
  const meetings = [...new Set(heads.flatMap(({ mase }) => mase?.meeting ?? []))].toSorted().toReversed()
  const items = await Promise.all(
    meetings
      .slice(0, MOST_MEETINGS)
      .map((id) => queryAll<AgendaItem>(deps, keys.meeting(code, id).pk, keys.agendaItem('', '', '').sk)),
  )
  return new Map<string, VoltHeading>(
    items
      .toReversed()
      .flat()
      .flatMap(({ data }) => (data.reference ? [[data.reference, data.heading] as const] : [])),
  )
}

async function readJudgements(deps: Dependencies, code: string) {
  const page = await queryPage<StoredThingJudgement>(deps, {
    index: 'worklist',
    pk: lists.sameThings(code),
    limit: MOST_JUDGEMENTS,
    descending: true,
  })
  return { judged: page.items.map(({ data }) => data), more: page.next !== undefined }
}

/** Which records people said are about the same child, of those that something joins. */
async function readSameChildren(deps: Dependencies, references: readonly string[]) {
  const found = await Promise.all(
    references.map(async (reference) => {
      const said = judgementsOf(await queryAll(deps, keys.referral(reference).pk, keys.sameChild('', '').sk))
      return [reference, said.filter(({ verdict }) => verdict === 'same').map(({ other }) => other)] as const
    }),
  )
  return new Map(found)
}

/**
 * What is or was with the MASE of somebody's partnership, the latest few hundred, with what each mentions and what people
 * said of it, as far as the reader may know. Lists, then items by key: five queries, one of the judgements, one for each
 * of the last meetings, and one for each record that something joins.
 */
export async function readAtMase(deps: Dependencies, person: Person): Promise<AtMase> {
  const code = person.partnership
  const [{ judged, more }, ...pages] = await Promise.all([
    readJudgements(deps, code),
    ...states.map((state) =>
      queryPage<Referral>(deps, {
        index: 'worklist',
        pk: lists.mase(code, state),
        limit: MOST_RECORDS,
        descending: true,
      }),
    ),
  ])
  const all = pages.flatMap(({ items }) => items.map(({ data }) => data))
  const heads = all
    .toSorted((a, b) => ((a.mase?.at ?? '') < (b.mase?.at ?? '') ? 1 : -1))
    .slice(0, MOST_RECORDS)
  const now = deps.clock().toISOString()
  const reach = (one: Referral) => reachOf(actorOf(person), 'mase.links', resourceOf(one), now)
  const open = heads.filter((one) => reach(one) === 'open')
  const joined = new Set(judged.flatMap(({ own, other }) => [own.reference, other.reference]))
  const [stored, headings, same] = await Promise.all([
    Promise.all(
      partsOf(open).map((part) =>
        getMany(
          deps,
          part.map(({ reference }) => keys.mentions(reference)),
        ),
      ),
    ),
    readHeadings(deps, code, open),
    readSameChildren(
      deps,
      open.map(({ reference }) => reference).filter((reference) => joined.has(reference)),
    ),
  ])
  const items = stored.flat()
  return {
    records: open.map((head, place) => ({
      reference: head.reference,
      label: childLabel(person, head),
      month: (head.mase?.at ?? head.createdAt).slice(0, 7),
      heading: headings.get(head.reference),
      mentions: mentionsFor(deps, person, head, items[place]?.data as StoredMentions | undefined),
      sameAs: same.get(head.reference) ?? [],
    })),
    heads: new Map(heads.map((head) => [head.reference, head])),
    restricted: heads.filter((one) => reach(one) === 'pointer').map(({ reference }) => reference),
    judged,
    more: more || all.length > MOST_RECORDS || pages.some(({ next }) => next !== undefined),
  }
}
