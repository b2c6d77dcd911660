import { linkOperations } from './links.ts'
import { figureOperations } from './mase-figures.ts'
import type { Operation } from './operation.ts'
import { problemProfileOperations } from './problem-profiles.ts'

/** What the MASE learns from its casework: links, figures, and the problem profile of each quarter. */
export const profileOperations = {
  ...linkOperations,
  ...figureOperations,
  ...problemProfileOperations,
} as const satisfies Record<string, Operation>
