import type { VoltHeading } from '../referral/volt.ts'
import { voltHeadings } from '../referral/volt.ts'
import type { AgendaOrder } from './agenda.ts'
import { type AgendaFrame, agendaFrame } from './agenda-frame.ts'
import type { AgendaItem } from './item.ts'
import type { Meeting } from './meeting.ts'

/** When an item comes up, if all before it keep to their time. 24-hour local times. */
export interface ClockedLine {
  readonly id: string
  readonly heading: VoltHeading
  readonly from: string
  readonly to: string
  /** It ends after the meeting should close. */
  readonly over: boolean
}

export interface AgendaClock {
  readonly frame: AgendaFrame
  readonly starts: string
  /** When the items begin, and when the last of them ends. */
  readonly itemsFrom: string
  readonly itemsTo: string
  /** When the meeting ends as it is planned. */
  readonly ends: string
  readonly lines: readonly ClockedLine[]
  /** Minutes that are left for items; negative where there are more items than time. */
  readonly left: number
}

/** "10:00" and a number of minutes later. A meeting that runs past midnight goes round. */
export function timeAfter(time: string, minutes: number): string {
  const [hours = 0, past = 0] = time.split(':').map(Number)
  const total = (((hours * 60 + past + minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** The running clock of an agenda as it stands. @param overdue how many actions are overdue */
export function agendaClock(
  { time, minutes, order }: Pick<Meeting, 'time' | 'minutes'> & { readonly order: AgendaOrder },
  items: readonly Pick<AgendaItem, 'id' | 'minutes'>[],
  overdue: number,
): AgendaClock {
  const frame = agendaFrame(minutes, overdue)
  const takes = new Map(items.map((item) => [item.id, item.minutes]))
  const start = frame.welcome + frame.actions
  let used = 0
  const lines = voltHeadings.flatMap((heading) =>
    order[heading]
      .filter((id) => takes.has(id))
      .map((id) => {
        const from = start + used
        used += takes.get(id) as number
        return {
          id,
          heading,
          from: timeAfter(time, from),
          to: timeAfter(time, start + used),
          over: used > frame.items,
        }
      }),
  )
  return {
    frame,
    starts: time,
    itemsFrom: timeAfter(time, start),
    itemsTo: timeAfter(time, start + used),
    ends: timeAfter(time, minutes),
    lines,
    left: frame.items - used,
  }
}
