/** How far an action can be said to be. */
export const stateChoices = [
  { value: 'in-hand', label: 'In hand' },
  { value: 'done', label: 'Done' },
  { value: 'not-done', label: 'Will not be done' },
] as const
