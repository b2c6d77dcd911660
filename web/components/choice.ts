import type { ReactNode } from 'react'

/** One answer among several. */
export interface Choice {
  readonly value: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** Asked only when this is chosen: shown by the stylesheet alone, with scripts or without. */
  readonly reveals?: ReactNode
}

export type ChoiceItem = Choice | 'or'

/** Where an error summary leads is the first control, so the first has the field's own id. */
export const choiceId = (fieldId: string, index: number) =>
  index === 0 ? fieldId : `${fieldId}-${index + 1}`
