import type { UseCase } from '#functions/platform/api-function.ts'
import { auditEntry, writeAudit } from '#functions/platform/audit.ts'
import { evaluationKey } from '#functions/platform/evaluation.ts'
import { openDesk } from '#functions/platform/open.ts'
import { queryAll } from '#functions/platform/read.ts'
import { type evaluationOperations, MOST_MONTHS } from '#shared/api/evaluation.ts'
import { evaluate } from '#shared/evaluation/evaluate.ts'
import type { AssessmentFacts } from '#shared/evaluation/facts.ts'
import { fail, ok } from '#shared/result.ts'

const operation = 'readEvaluation'

/** How the tools of the caller's partnership were used from one month to another, both whole. */
export const readEvaluation: UseCase<(typeof evaluationOperations)['readEvaluation']> = async (
  deps,
  caller,
  { from, to },
) => {
  const opened = await openDesk(deps, caller, { operation, action: 'evaluation.read' })
  if (!opened.ok) return opened
  if (from > to) return refuse('Select a month that is not before the first one')
  const months = monthsBetween(from, to)
  if (months.length > MOST_MONTHS) return refuse(`Select ${MOST_MONTHS} months at most`)
  const { partnership } = opened.value
  const [found] = await Promise.all([
    Promise.all(months.map((month) => queryAll<AssessmentFacts>(deps, evaluationKey(partnership, month).pk))),
    writeAudit(
      deps,
      auditEntry(deps, caller, opened.value, { operation, kind: 'read', object: 'evaluation' }),
    ),
  ])
  return ok(evaluate(found.flat().map(({ data }) => data)))
}

const refuse = (message: string) => fail({ kind: 'invalid', errors: [{ field: 'to', message }] } as const)

/** Every month from one to another, both among them: '2026-11'. */
function monthsBetween(from: string, to: string): string[] {
  const count = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
  return Array.from({ length: count(to) - count(from) + 1 }, (_, place) => {
    const month = count(from) + place
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}
