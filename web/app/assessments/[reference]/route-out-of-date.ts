import { type AnswerFacts, findAnswerFacts, isOutOfDate } from '#shared/routing/answer-facts.ts'
import type { AssessmentRecord } from '../assessment-record.ts'

const answerFacts = ({ definitions, answers, referral }: AssessmentRecord): AnswerFacts =>
  findAnswerFacts(definitions.assessment, answers.assessment, referral.danger)

/** Whether the answers on which the route was decided are others now: then where it goes is looked at again. */
export const isRouteOutOfDate = (record: AssessmentRecord): boolean =>
  record.referral.route !== undefined && isOutOfDate(record.referral.route, answerFacts(record))

/** Which answers changed since the route was decided, in words: 'your opinion of the risk is ‘High’ now'. */
export function whatChanged(record: AssessmentRecord): string[] {
  const { route } = record.referral
  const now = answerFacts(record)
  const levels = record.definitions.assessment.levels ?? []
  const levelWords = levels.find(({ id }) => id === now.level)?.label
  return (route?.looksAt ?? [])
    .filter((name) => route?.[name] !== now[name])
    .map((name) => {
      if (name === 'level')
        return levelWords
          ? `your opinion of the risk is ‘${levelWords}’ now`
          : 'your opinion of the risk is not given any more'
      if (name === 'immediateDanger')
        return now.immediateDanger === 'yes'
          ? 'the child is in danger now'
          : 'the child is not said to be in danger any more'
      return now.area ? 'the area is another one now' : 'the area is not given any more'
    })
}
