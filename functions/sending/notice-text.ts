import { type Answers, hasValue } from '#shared/form/answers/answers.ts'
import { questionsOf } from '#shared/form/answers/columns.ts'
import { isAsked } from '#shared/form/answers/conditions.ts'
import { findAnswer } from '#shared/form/answers/shape.ts'
import { askedWords } from '#shared/form/fill-in/asked-words.ts'
import { inWords } from '#shared/form/fill-in/convert.ts'
import type { FormDefinition, Question } from '#shared/form/format/definition.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

/**
 * What a notice says: the answer that somebody needs to know, and whatever else the form has of the same (people of
 * concern in a table beside the narrative), each under its question where there is more than one. Empty when nothing
 * was said. What has a list of its own of those who need to know stays with them.
 */
export function noticeText(
  definition: FormDefinition,
  answers: Answers,
  about: string,
  on: CalendarDate,
): string {
  const questions = questionsOf(definition)
  const role = questions.find(({ id }) => id === about)?.role
  const hasOwnList = ({ id }: Question) =>
    questions.some((one) => one.kind === 'need-to-know' && one.about === id)
  const texts = questions
    .filter((one) => one.id === about || (role !== undefined && one.role === role && !hasOwnList(one)))
    .flatMap((question) => {
      const answer = findAnswer(question, answers)
      if (!answer || !hasValue(answer) || !isAsked(question, answers)) return []
      const said = [inWords(question, answer, on), answer.more ?? '']
        .map((text) => text.trim())
        .filter(Boolean)
        .join('\n')
      return said === '' ? [] : [{ asked: askedWords(definition, question), said }]
    })
  return texts.length === 1
    ? (texts[0]?.said ?? '')
    : texts.map(({ asked, said }) => `${asked}\n${said}`).join('\n\n')
}
