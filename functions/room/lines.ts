import type { Dependencies } from '#functions/platform/dependencies.ts'
import { keys } from '#functions/platform/keys.ts'
import { getMany } from '#functions/platform/read.ts'
import { agendaClock } from '#shared/mase/agenda-clock.ts'
import type { ItemInRoom } from '#shared/mase/decide.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { MeetingMinutes } from '#shared/mase/minutes.ts'
import { reorderedItems } from '#shared/mase/pack-order.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { voltHeadings } from '#shared/referral/volt.ts'

/** As many as one request reads. */
const AT_ONCE = 100

export interface Numbered {
  readonly item: ItemInRoom
  /** As on the paper: "1.2". */
  readonly number: string
  readonly plannedAt: string
}

/** The items of an agenda in its order, each with its number and when it is planned to begin. */
export function numbered(meeting: Meeting, items: readonly ItemInRoom[], overdue: number): Numbered[] {
  const { lines } = agendaClock(meeting, items, overdue)
  const plannedAt = new Map(lines.map(({ id, from }) => [id, from]))
  const places = new Map<string, number>()
  return (reorderedItems(meeting.order, items) as ItemInRoom[]).map((item) => {
    const place = (places.get(item.heading) ?? 0) + 1
    places.set(item.heading, place)
    const number = `${voltHeadings.indexOf(item.heading) + 1}.${place}`
    return { item, number, plannedAt: plannedAt.get(item.id) ?? meeting.time }
  })
}

/** How far the minutes are, with what was put right of the meeting as a whole and of the items that somebody may read. */
export const minutesWith = (minutes: MeetingMinutes, shown: readonly ItemInRoom[]): MeetingMinutes => {
  const ids = new Set(shown.map(({ id }) => id))
  return {
    ...minutes,
    corrections: minutes.corrections.filter(({ item }) => item === undefined || ids.has(item)),
  }
}

/** The heads of the referrals that items came of, by reference. */
export async function headsOf(
  deps: Dependencies,
  items: readonly ItemInRoom[],
): Promise<ReadonlyMap<string, Referral>> {
  const references = items.flatMap(({ reference }) => reference ?? [])
  const parts = Array.from({ length: Math.ceil(references.length / AT_ONCE) }, (_, part) =>
    references.slice(part * AT_ONCE, (part + 1) * AT_ONCE),
  )
  const found = (await Promise.all(parts.map((part) => getMany(deps, part.map(keys.referral))))).flat()
  return new Map(
    found.flatMap((item) => {
      const head = item?.data as Referral | undefined
      return head ? [[head.reference, head] as const] : []
    }),
  )
}
