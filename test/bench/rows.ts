import type { Row } from './row.ts'

/** The rows in the order of the table, loaded when they are run: each runs in a process of its own. */
export const rows = {
  submit: async () => (await import('./submit.ts')).submit,
  'round-trips': async () => (await import('./round-trips.ts')).roundTripsOfChanges,
  'big-tool': async () => (await import('./big-tool.ts')).bigToolAgainstNwg,
  'cold-start': async () => (await import('./cold-start.ts')).coldStart,
  'at-size': async () => (await import('./at-size.ts')).atSize,
  'page-javascript': async () => (await import('./page-javascript.ts')).pageJavaScript,
  agenda: async () => (await import('./agenda.ts')).agenda,
  cost: async () => (await import('./cost.ts')).cost,
} as const satisfies Record<string, () => Promise<Row>>

export type RowName = keyof typeof rows

export const isRowName = (text: string): text is RowName => Object.hasOwn(rows, text)
