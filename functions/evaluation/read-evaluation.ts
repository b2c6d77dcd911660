import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { evaluationKey } from '#functions/platform/evaluation.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import type { evaluationOperations } from '#shared/api/evaluation.ts'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import type { AssessmentFacts } from '#shared/evaluation/facts.ts'
import { isPast, monthsOf } from '#shared/evaluation/quarters.ts'
import type { Failure } from '#shared/failure.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'readEvaluation'

const notOver: Failure = {
  kind: 'invalid',
  errors: [
    {
      field: 'quarter',
      message: 'Select a quarter that is over: numbers that still grow would point to single children',
    },
  ],
}

/** How the tools of the caller's partnership were used in a quarter. */
export const readEvaluation: UseCase<(typeof evaluationOperations)['readEvaluation']> = async (
  deps,
  caller,
  { quarter },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'evaluation.read' })
  if (!opened.ok) return opened
  if (!isPast(quarter, londonClock(deps.clock().toISOString()).date)) return fail(notOver)
  const { partnership } = opened.value
  const [found] = await Promise.all([
    Promise.all(
      monthsOf(quarter).map((month) => queryAll<AssessmentFacts>(deps, evaluationKey(partnership, month).pk)),
    ),
    writeAudit(
      deps,
      auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'evaluation' }),
    ),
  ])
  return ok(evaluate(found.flat().map(({ data }) => data)))
}
