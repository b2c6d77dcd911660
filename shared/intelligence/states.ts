/**
 * Where an item is at the intelligence desk.
 *
 * received    nobody has graded it
 * graded      graded; no text waits for release
 * drafted     a sanitised text waits for a second person
 * released    a text was released; it may be given to recipients
 * not-shared  decided: it is shared with nobody
 */
export const itemStates = {
  received: 'To be graded',
  graded: 'To be sanitised',
  drafted: 'Waits for a second person',
  released: 'Released',
  'not-shared': 'Not shared',
} as const
export type ItemState = keyof typeof itemStates
export const itemStateIds = Object.keys(itemStates) as [ItemState, ...ItemState[]]

/** What an officer does to an item, and from which states. What is not here is forbidden. */
export const itemMoves = {
  /** Grading what waits for release takes the text back: it was written for other conditions. */
  grade: ['received', 'graded', 'drafted', 'released', 'not-shared'],
  sanitise: ['graded', 'released'],
  release: ['drafted'],
  'give-back': ['drafted'],
  'take-back': ['drafted'],
  'not-share': ['received', 'graded', 'drafted'],
  'share-after-all': ['not-shared'],
} as const satisfies Record<string, readonly ItemState[]>
export type ItemMove = keyof typeof itemMoves

export const mayMove = (state: ItemState, move: ItemMove): boolean =>
  (itemMoves[move] as readonly ItemState[]).includes(state)
