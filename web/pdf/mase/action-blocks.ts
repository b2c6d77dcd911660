import { formatDate } from '#shared/identifiers/date.ts'
import type { Pack, PaperAction, PaperHead } from '#shared/mase/pack.ts'
import type { Block } from '../content/blocks.ts'

/** Colours are for nobody who prints in black: how an action stands is said in words. */
const standing = ({ overdue, state }: PaperAction): string => (overdue ? `Overdue. ${state}` : state)

/** Actions as a table, those that are overdue first: of a restricted record only that there is one. */
export function actionsBlock(
  heading: string,
  actions: Pack['actions'],
  { phone }: Pick<PaperHead, 'phone'>,
): Block[] {
  const shown = actions.filter((action) => action !== 'restricted')
  const restricted = actions.length - shown.length
  return [
    { kind: 'heading', level: 2, text: heading },
    ...(shown.length > 0 ? [actionsTable(`${heading}: ${shown.length}`, shown)] : []),
    ...(actions.length === 0 ? [{ kind: 'paragraph', text: 'There are none.', tone: 'hint' } as const] : []),
    ...(restricted > 0
      ? [
          {
            kind: 'paragraph',
            text: `${restricted} more of restricted records. Ask the MASH on ${phone}.`,
          } as const,
        ]
      : []),
  ]
}

/** About whom, what, who does it, by when. */
export const actionsTable = (caption: string, actions: readonly PaperAction[]): Block => ({
  kind: 'table',
  caption,
  columns: ['About', 'Action', 'Owner', 'Due'],
  rows: actions.map((action) => [
    action.about,
    action.words,
    action.owner,
    `${formatDate(action.dueOn)}. ${standing(action)}`,
  ]),
})
