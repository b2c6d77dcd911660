import type { RecipientState } from '#shared/intelligence/recipient-view.ts'
import type { TagColour } from '../../components/tag.tsx'

/** How far a post is with what it was given. */
export const stateWords: Readonly<
  Record<RecipientState, { readonly text: string; readonly colour: TagColour }>
> = {
  new: { text: 'Not opened yet', colour: 'yellow' },
  opened: { text: 'Opened', colour: 'blue' },
  acknowledged: { text: 'Acknowledged', colour: 'green' },
  closed: { text: 'Closed', colour: 'grey' },
}
