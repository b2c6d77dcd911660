import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import type { Dependencies } from '#functions/platform/dependencies.ts'
import { findClosedSince } from '#functions/platform/intelligence/closed-since.ts'
import { minutedOf } from '#functions/platform/item-minutes.ts'
import { keys, lists } from '#functions/platform/keys.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryAll, queryPage } from '#functions/platform/read.ts'
import type { profileOperations } from '#shared/api/profile.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import { joinMentions, type MentionIn } from '#shared/mase/links/draw-links.ts'
import { type HotSpot, hotSpotOf, type SaysOfPlace, sentencesAbout } from '#shared/mase/links/hot-spots.ts'
import { placeId } from '#shared/mase/links/thing-judgement.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import { findPlaces } from '#shared/mentions/places.ts'
import type { Person } from '#shared/people/person.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { ok } from '#shared/result.ts'
import { type AtMase, readAtMase } from './read-at-mase.ts'
import { readWritten } from './read-quotes.ts'

const operation = 'readPlaces'

/** Records whose forms are looked into for the times; each is a query. */
const MOST_RECORDS = 60
/** Meetings whose items speak of places, the latest. */
const MOST_MEETINGS = 12

/** What is written in each record of some, as the reader may read it. */
async function readTexts(deps: Dependencies, person: Person, heads: readonly Referral[]) {
  const found = await Promise.all(
    heads.map(async (head) => {
      return [head.reference, await readWritten(deps, person, head)] as const
    }),
  )
  return new Map(found)
}

interface PlaceItem extends SaysOfPlace {
  readonly title: string
  readonly keys: ReadonlySet<string>
}

/** The places on the agendas of the last meetings, with what was minuted of them. */
async function readPlaceItems(deps: Dependencies, person: Person): Promise<PlaceItem[]> {
  const { partnership: code } = person
  const { items: meetings } = await queryPage<Meeting>(deps, {
    index: 'worklist',
    pk: lists.meetings(code),
    limit: MOST_MEETINGS,
    descending: true,
  })
  const found = await Promise.all(
    meetings.map(async ({ data: meeting }) => {
      const stored = await queryAll(deps, keys.meeting(code, meeting.id).pk)
      const minuted = minutedOf(stored)
      const places = stored
        .filter(({ entity }) => entity === 'agenda-item')
        .map(({ data }) => data as AgendaItem)
        .filter(({ kind, reference }) => kind === 'place' && !reference)
      const isClosed = await findClosedSince(deps, person, places)
      return places
        .filter((item) => !isClosed(item))
        .map((item): PlaceItem => {
          const texts = [item.title, minuted.get(item.id)?.text ?? item.minuted ?? '']
          return {
            source: `${meeting.id} ${item.id}`,
            month: meeting.date.slice(0, 7),
            title: item.title,
            texts,
            keys: new Set(texts.flatMap((text) => findPlaces(text).map(({ key }) => key))),
          }
        })
    }),
  )
  return found.flat()
}

/**
 * Where things are said to happen, and when: confirmed places, and places that stood on an agenda.
 *
 * @param within the months that count; all where it is left out
 */
export async function findHotSpots(
  deps: Dependencies,
  person: Person,
  found: AtMase,
  within?: readonly string[],
): Promise<{ readonly places: HotSpot[]; readonly more: boolean }> {
  const groups = joinMentions(found.records, found.judged).filter((group) =>
    group.some(({ mention }) => mention.kind === 'place'),
  )
  const references = [...new Set(groups.flatMap((group) => group.map(({ record }) => record.reference)))]
  const read = references.slice(0, MOST_RECORDS)
  const [texts, items] = await Promise.all([
    readTexts(
      deps,
      person,
      read.map((reference) => found.heads.get(reference) as Referral),
    ),
    readPlaceItems(deps, person),
  ])
  const spot = (id: string, place: string, said: readonly SaysOfPlace[]) =>
    hotSpotOf(id, place, within ? said.filter(({ month }) => within.includes(month)) : said)
  const used = new Set<PlaceItem>()
  const confirmed = groups.map((group) => {
    const named = new Set(group.map(({ mention }) => mention.key))
    const own = items.filter((item) => [...named].some((key) => item.keys.has(key)))
    for (const item of own) used.add(item)
    const { record, mention } = group[0] as MentionIn
    return spot(placeId({ reference: record.reference, mark: mention.mark }), mention.text, [
      ...group.map((one): SaysOfPlace => {
        const { reference, month } = one.record
        const all = texts.get(reference) ?? []
        return { source: reference, month, texts: all.flatMap((text) => sentencesAbout(text, named)) }
      }),
      ...own,
    ])
  })
  const titles = Map.groupBy(
    items.filter((item) => !used.has(item)),
    ({ title }) => title.trim().toLowerCase(),
  )
  const onAgendas = [...titles.values()].map((own) =>
    spot(`agenda ${own[0]?.source}`, own[0]?.title ?? '', own),
  )
  return {
    places: [...confirmed, ...onAgendas]
      .filter(({ count }) => count > 0)
      .toSorted((a, b) => b.count - a.count || a.place.localeCompare(b.place, 'en-GB')),
    more: found.more || references.length > MOST_RECORDS,
  }
}

/** The hot spots, without a map: place by day, part of day and month. Each record that is looked into is a reading. */
export const readPlaces: UseCase<(typeof profileOperations)['readPlaces']> = async (deps, caller) => {
  const opened = await openDesk(deps, caller, { operation, action: 'mase.links' })
  if (!opened.ok) return opened
  const person = opened.value
  const found = await readAtMase(deps, person)
  const [spots] = await Promise.all([
    findHotSpots(deps, person, found),
    writeAudit(deps, auditEntry(deps, caller, person, { operation, kind: 'read', object: 'places' })),
  ])
  return ok(spots)
}
