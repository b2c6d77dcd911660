import type { Operation } from './operation.ts'
import { recipientOperations } from './recipients.ts'

/** What is given of intelligence, and what becomes of it: the operations of one function. */
export const disseminationOperations = {
  ...recipientOperations,
} as const satisfies Record<string, Operation>
