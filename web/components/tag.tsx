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

/** A state in a word. The colour repeats what the word says, and never says more. */
export const Tag = ({ colour, children }: { readonly colour?: TagColour; readonly children: ReactNode }) => (
  <strong className={`govuk-tag${colour ? ` govuk-tag--${colour}` : ''}`}>{children}</strong>
)
