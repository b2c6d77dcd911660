import type { MeetingView } from '#shared/api/mase.ts'
import { type AgendaLine, agendaSections } from './agenda-lines.ts'

/** The line of an item by its id; undefined when somebody has taken it off meanwhile. */
export const findLine = (view: MeetingView, id: string): AgendaLine | undefined =>
  agendaSections(view)
    .flatMap(({ lines }) => lines)
    .find(({ item }) => item.id === id)
