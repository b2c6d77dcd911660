import type { AssessmentFacts } from '#shared/evaluation/facts.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import type { Item } from './items.ts'
import type { Key } from './keys.ts'

/** Where the facts of a month stand; with what tells one from the others, a single one. */
export const evaluationKey = (code: string, month: string, one = ''): Key => ({
  pk: `EVALUATION#${code}#${month}`,
  sk: one,
})

/** The facts of an assessment that is finished, in the month in London in which it was. */
export function evaluationItem(
  code: string,
  reference: string,
  facts: AssessmentFacts,
): Item<AssessmentFacts> {
  const month = londonClock(facts.finishedAt).date.slice(0, 7)
  return {
    ...evaluationKey(code, month, `${facts.finishedAt}#${reference}`),
    entity: 'evaluation',
    data: facts,
  }
}
