import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import type { Answers } from '../answers/answers.ts'
import { questionsOf } from '../answers/columns.ts'
import type { FormDefinition } from '../format/definition.ts'
import { findPrompts } from '../prompts/find-prompts.ts'
import type { Missing } from './missing.ts'

/**
 * The reason for an opinion below a floor of the form, where none was given: needed before sending. Any other departure
 * from what the form suggests asks for its reason and holds nothing up.
 */
export function findMissingReason(
  definition: FormDefinition,
  answers: Answers,
  today: CalendarDate,
): Missing | undefined {
  const asked = questionsOf(definition).find(({ role }) => role === 'opinion.reason')
  if (!asked || !definition.prompts) return undefined
  const { departure, reasonGiven, opinion, floor } = findPrompts(definition, answers, { on: today })
  if (departure !== 'below-floor' || reasonGiven) return undefined
  const message = `Enter why your opinion is ‘${opinion?.label}’: this tool asks for a reason below ‘${floor?.label}’`
  return { question: asked.id, field: asked.id, message }
}
