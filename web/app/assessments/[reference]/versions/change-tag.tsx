import type { Change } from '#shared/review/compare.ts'
import { Tag, type TagColour } from '../../../../components/tag.tsx'

const changes: Readonly<Record<Change, { readonly words: string; readonly colour: TagColour }>> = {
  same: { words: 'The same', colour: 'grey' },
  changed: { words: 'Changed', colour: 'yellow' },
  added: { words: 'New', colour: 'teal' },
  removed: { words: 'No longer there', colour: 'purple' },
  withheld: { words: 'Withheld', colour: 'grey' },
}

export const ChangeTag = ({ change }: { readonly change: Change }) => (
  <Tag colour={changes[change].colour}>{changes[change].words}</Tag>
)
