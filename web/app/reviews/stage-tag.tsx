import type { ReviewStage } from '#shared/review/due.ts'
import { Tag, type TagColour } from '../../components/tag.tsx'

const stages: Readonly<Record<ReviewStage, { readonly words: string; readonly colour: TagColour }>> = {
  overdue: { words: 'Overdue', colour: 'red' },
  due: { words: 'Due now', colour: 'yellow' },
  coming: { words: 'Not yet due', colour: 'grey' },
}

export const StageTag = ({ stage }: { readonly stage: ReviewStage }) => (
  <Tag colour={stages[stage].colour}>{stages[stage].words}</Tag>
)
