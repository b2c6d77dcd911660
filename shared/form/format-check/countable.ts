import { columnsOf, questionsOf } from '../answers/columns.ts'
import { optionsOf } from '../answers/options.ts'
import type { FormDefinition, PromptFact } from '../format/definition.ts'

export type Count = Extract<PromptFact, { count: unknown }>['count']

/** Everything in a form that a count could count at most: each indicator by its row, each scale once. */
export function countable(
  form: FormDefinition,
  { in: only, level, rows, states = ['present'] }: { [K in keyof Count]?: Count[K] | undefined },
): { question: string; row?: string }[] {
  return questionsOf(form)
    .filter(({ id }) => !only || only.includes(id))
    .flatMap((question): { question: string; row?: string }[] => {
      if (question.kind === 'scale') {
        const counts = level !== undefined && !rows && question.options.some((one) => one.level === level)
        return counts ? [{ question: question.id }] : []
      }
      if (question.kind !== 'indicators') return []
      const [state] = columnsOf(question)
      const offered = state ? optionsOf(state).map(({ value }) => value) : []
      if (!states.some((one) => offered.includes(one))) return []
      return question.rows
        .filter((row) => (level === undefined || row.level === level) && (!rows || rows.includes(row.id)))
        .map(({ id }) => ({ question: question.id, row: id }))
    })
}
