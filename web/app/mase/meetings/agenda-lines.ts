import type { MeetingView } from '#shared/api/mase.ts'
import { type VoltHeading, volt, voltHeadings } from '#shared/referral/volt.ts'

export type ItemShown = MeetingView['items'][number]

/** One item with its number on the paper and its place under its heading, 0 first. */
export interface AgendaLine {
  readonly item: ItemShown
  /** "1.2": the second item under the first heading. */
  readonly number: string
  readonly place: number
  readonly of: number
}

export interface AgendaSection {
  readonly heading: VoltHeading
  readonly title: string
  readonly number: number
  readonly lines: readonly AgendaLine[]
}

/** The agenda in order: the four headings, and under each its items, numbered as on the paper. */
export function agendaSections({ meeting, items }: MeetingView): AgendaSection[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  return voltHeadings.map((heading, index) => {
    const number = index + 1
    const own = meeting.order[heading].flatMap((id) => byId.get(id) ?? [])
    const lines = own.map((item, place) => ({
      item,
      number: `${number}.${place + 1}`,
      place,
      of: own.length,
    }))
    return { heading, title: volt[heading], number, lines }
  })
}

/** Where an item can be moved under its own heading: only what would change something. */
export function movesOf({ place, of }: Pick<AgendaLine, 'place' | 'of'>): { words: string; place: number }[] {
  const last = of - 1
  const moves = [
    ...(place > 0 ? [{ words: 'Up', place: place - 1 }] : []),
    ...(place < last ? [{ words: 'Down', place: place + 1 }] : []),
    ...(place > 1 ? [{ words: 'First', place: 0 }] : []),
    ...(place < last - 1 ? [{ words: 'Last', place: last }] : []),
  ]
  return moves
}
