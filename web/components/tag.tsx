import type { ReactNode } from 'react'

export type TagColour =
  | 'grey'
  | 'green'
  | 'teal'
  | 'blue'
  | 'purple'
  | 'magenta'
  | 'red'
  | 'orange'
  | 'yellow'

interface Props {
  readonly colour?: TagColour
  /** For what burns: nothing else on a page is as loud. Urgent is filled, late has an edge. */
  readonly alarm?: 'urgent' | 'late'
  readonly children: ReactNode
}

/** A state in a word. The colour repeats what the word says, and never says more. */
export const Tag = ({ colour, alarm, children }: Props) => (
  <strong className={`govuk-tag${colour ? ` govuk-tag--${colour}` : ''}${alarm ? ` hub-tag--${alarm}` : ''}`}>
    {children}
  </strong>
)
