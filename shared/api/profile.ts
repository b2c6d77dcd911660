import { linkOperations } from './links.ts'
import type { Operation } from './operation.ts'

/** What the MASE learns from its casework: links, figures, and the problem profile of each quarter. */
export const profileOperations = {
  ...linkOperations,
} as const satisfies Record<string, Operation>
