import { deliveryOperations } from './delivery.ts'
import type { Operation } from './operation.ts'
import { recipientOperations } from './recipients.ts'

/** What is given of intelligence, and what becomes of it: the operations of one function. */
export const disseminationOperations = {
  ...recipientOperations,
  ...deliveryOperations,
} as const satisfies Record<string, Operation>
