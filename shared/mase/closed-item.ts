import type { ItemInRoom } from './decide.ts'
import type { PaperAction, PaperItem } from './pack.ts'

/** What stands in the place of what comes of intelligence that may not be read any more: that it is closed, and whom to ask. */
export const CLOSED = 'Closed since: ask the intelligence desk'
const WITHHELD = 'Withheld'
const nobody = { id: '', name: WITHHELD, post: '' }

/** An item whose intelligence was recalled, has expired, or is kept from the reader: its place, and whether the meeting is done with it. */
export function closedItem(item: ItemInRoom): ItemInRoom {
  const { id, heading, kind, minutes, addedAt, version, decision, carriedOver } = item
  return {
    id,
    heading,
    kind,
    title: CLOSED,
    minutes,
    addedBy: WITHHELD,
    addedAt,
    version,
    ...(decision
      ? { decision: { kind: 'noted', reason: WITHHELD, by: nobody, at: decision.at } as const }
      : {}),
    ...(carriedOver ? { carriedOver: { ...carriedOver, reason: WITHHELD } } : {}),
  }
}

/** The same on paper. */
export const closedPaperItem = ({ id, heading, kind, minutes, begins }: PaperItem): PaperItem => ({
  id,
  heading,
  kind,
  title: CLOSED,
  minutes,
  begins,
  contributions: [],
  actions: [],
})

/** An action that comes of one, on paper. Whoever owns it was told it, and has it elsewhere. */
export const closedPaperAction = ({ id, dueOn, state, overdue }: PaperAction): PaperAction => ({
  id,
  about: CLOSED,
  words: WITHHELD,
  owner: WITHHELD,
  dueOn,
  state,
  overdue,
})
