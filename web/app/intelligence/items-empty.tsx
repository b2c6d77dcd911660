import type { ItemState } from '#shared/intelligence/states.ts'
import { EmptyState } from '../../components/empty-state.tsx'

const words: Readonly<Record<ItemState, string>> = {
  received:
    'Nothing waits to be graded. What practitioners share, and what their assessments say of others, comes here.',
  graded: 'Nothing waits for a text that can be released.',
  drafted: 'No text waits for a second person.',
  released: 'Nothing is released just now.',
  'not-shared': 'There is nothing that was decided not to be shared.',
}

/** What stands in place of an empty list, kindly. */
export const ItemsEmpty = ({
  state,
  isNarrowed,
}: {
  readonly state: ItemState
  readonly isNarrowed: boolean
}) => (
  <EmptyState>
    <p className="govuk-body">{isNarrowed ? 'There is nothing of this kind here.' : words[state]}</p>
  </EmptyState>
)
