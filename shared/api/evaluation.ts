import * as z from 'zod'
import type { Evaluation } from '../evaluation/evaluate.ts'
import { shaped } from './fields.ts'
import type { Operation } from './operation.ts'

const missing = 'Select a quarter'

export const evaluationOperations = {
  readEvaluation: {
    function: 'evaluation',
    method: 'GET',
    path: '/evaluation',
    summary: 'How the assessment tools were used in a quarter that is over, in numbers that point to nobody',
    may: 'evaluation.read',
    query: z.object({ quarter: z.string(missing).regex(/^20\d\d-Q[1-4]$/, missing) }),
    output: shaped<Evaluation>(),
  },
} as const satisfies Record<string, Operation>
