import { apiFunction } from '#functions/platform/api-function.ts'
import { evaluationOperations } from '#shared/api/evaluation.ts'
import { readEvaluation } from './read-evaluation.ts'

export const handler = apiFunction(evaluationOperations, { readEvaluation })
