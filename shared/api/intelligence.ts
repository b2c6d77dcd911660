import { intelligenceDeskOperations } from './intelligence-desk.ts'
import { intelligenceExportOperations } from './intelligence-export.ts'
import type { Operation } from './operation.ts'

export const intelligenceOperations = {
  ...intelligenceExportOperations,
  ...intelligenceDeskOperations,
} as const satisfies Record<string, Operation>
