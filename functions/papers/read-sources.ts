import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { actionsAt, actionsOfPartnership } from '#functions/platform/mase-actions.ts'
import { listComingMeetings } from '#functions/platform/meeting-item.ts'
import type { OpenedMeeting } from '#functions/platform/open-meeting.ts'
import { getMany } from '#functions/platform/read.ts'
import type { MaseAction } from '#shared/mase/action.ts'
import { categoriesOf, usualConfidentiality } from '#shared/mase/decide.ts'
import type { AgendaItem } from '#shared/mase/item.ts'
import type { ItemMinutes, MeetingMinutes } from '#shared/mase/minutes.ts'
import type { PaperContent, PaperHead, PaperKind } from '#shared/mase/pack.ts'
import { paperContent, placeOf } from '#shared/mase/pack-content.ts'
import { postName } from '#shared/mase/pack-post-name.ts'
import type { Person } from '#shared/people/person.ts'
import { closeSince } from './close-since.ts'
import { inParts, readRecords } from './read-records.ts'
import { readTold } from './read-told.ts'
import { absentOf, presentOf } from './who-comes.ts'

/**
 * All that goes out of a meeting, as it is now.
 *
 * @param reader whoever looks at it now; left out where it is made for several, each of whom is asked for when they read it
 */
export async function readContent(
  deps: Dependencies,
  opened: OpenedMeeting,
  kind: PaperKind,
  reader?: Person,
): Promise<PaperContent> {
  const { partnership, meeting, stored, contacts } = opened
  const { code } = partnership
  const minutes = stored.find(({ entity }) => entity === 'minutes')?.data as MeetingMinutes | undefined
  const items = stored.filter(({ entity }) => entity === 'agenda-item').map(({ data }) => data as AgendaItem)
  const [open, here, coming] = await Promise.all([
    kind === 'pack' ? actionsOfPartnership(deps, code, 'open') : [],
    actionsAt(deps, code, stored),
    listComingMeetings(deps, partnership),
  ])
  const actions = [...new Map([...here, ...open].map((action) => [action.id, action])).values()]
  const earlier = await readEarlier(deps, code, actions)
  // What an action of an earlier meeting came of may have been told to some posts alone.
  const told = await readTold(deps, [...items.map((item) => [item.id, item] as const), ...earlier])
  const onAgenda = items.flatMap(({ reference }) => reference ?? [])
  const records = await readRecords(
    deps,
    [...onAgenda, ...actions.flatMap(({ reference }) => reference ?? [])],
    new Set(onAgenda),
  )
  const postOf = (contact: string) => {
    const found = contacts.find(({ id }) => id === contact)
    return found && postName(found)
  }
  const next = coming.find(({ date, stage }) => stage !== 'cancelled' && date > meeting.date)
  const head: PaperHead = {
    kind,
    partnership: partnership.name,
    meeting: meeting.id,
    date: meeting.date,
    time: meeting.time,
    minutes: meeting.minutes,
    place: meeting.place,
    chair: meeting.chair && postOf(meeting.chair),
    apologies: absentOf(meeting, stored, contacts, kind),
    ...(kind === 'minutes'
      ? { present: presentOf(meeting, stored, contacts), approved: approvalOf(minutes) }
      : {}),
    confidentiality: partnership.mase.confidentiality ?? usualConfidentiality,
    phone: partnership.mashPhone,
    ...(next ? { next: { date: next.date, time: next.time, place: next.place } } : {}),
  }
  const content = paperContent({
    head,
    meeting,
    items,
    records,
    actions,
    earlier,
    minuted: new Map(
      stored
        .filter(({ entity }) => entity === 'item-minutes')
        .map(({ data }) => [(data as ItemMinutes).item, (data as ItemMinutes).text]),
    ),
    corrections: minutes?.corrections ?? [],
    told,
    categories: categoriesOf(partnership.mase),
    postOf,
  })
  return closeSince(deps, reader, content)
}

function approvalOf(minutes: MeetingMinutes | undefined): PaperHead['approved'] {
  const approved = minutes?.approved
  return (
    approved && { by: approved.recordedFor ?? `${approved.by.name}, ${approved.by.post}`, at: approved.at }
  )
}

/** The items of earlier meetings that actions come of: they may be kept from a post still. */
async function readEarlier(
  deps: Dependencies,
  code: string,
  actions: readonly MaseAction[],
): Promise<ReadonlyMap<string, AgendaItem>> {
  const places = [...new Map(actions.map((action) => [placeOf(action), action]))]
  const found = await Promise.all(
    inParts(places, 100).map((part) =>
      getMany(
        deps,
        part.map(([, { meeting, item }]) => keys.agendaItem(code, meeting, item)),
      ),
    ),
  )
  return new Map(
    found.flat().flatMap((one, index) => {
      const item = one?.data as AgendaItem | undefined
      const place = places[index]?.[0]
      return item && place ? [[place, item] as const] : []
    }),
  )
}
