import * as z from 'zod'
import type { Evaluation } from '../evaluation/evaluate.ts'
import { shaped } from './fields.ts'
import type { Operation } from './operation.ts'

/** The most months that are evaluated at once. */
export const MOST_MONTHS = 24

const month = (missing: string) => z.string(missing).regex(/^20\d\d-(0[1-9]|1[0-2])$/, missing)

export const evaluationOperations = {
  readEvaluation: {
    function: 'evaluation',
    method: 'GET',
    path: '/evaluation',
    summary: 'How the assessment tools were used in some months, in numbers that point to nobody',
    may: 'evaluation.read',
    query: z.object({
      from: month('Select the first month'),
      to: month('Select the last month'),
    }),
    output: shaped<Evaluation>(),
  },
} as const satisfies Record<string, Operation>
