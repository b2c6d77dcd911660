import { type Answers, hasValue } from '../answers/answers.ts'
import { questionsOf } from '../answers/columns.ts'
import { isAsked } from '../answers/conditions.ts'
import { findAnswer } from '../answers/shape.ts'
import type { FormDefinition, Question, Source } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'

/** What is true of a child only on the day it is asked, and is asked afresh each time. */
const ofTheDay: readonly Role[] = ['child.whereabouts', 'child.police-reference']
const ofTheFamily: readonly Role[] = ['family', 'parents', 'household']

/** Whether an answer may be taken over from an earlier record of the same child: who the child and the family are. */
const isCarried = (role: Role | undefined): role is Role =>
  role !== undefined && !ofTheDay.includes(role) && (role.startsWith('child.') || ofTheFamily.includes(role))

/** What an earlier record of the same child can fill a question from: the same role, and those it is filled from anyway. */
export const carriedSources = ({ role, from = [] }: Question): Source[] => {
  const sources = isCarried(role) ? [{ role }, ...from] : []
  return sources.filter((source) => 'role' in source && isCarried(source.role))
}

/** The part of a form that may be taken over, with what was answered in it. Never what is kept for intelligence. */
export function carriedPart(
  definition: FormDefinition,
  answers: Answers,
): { readonly definition: FormDefinition; readonly answers: Answers } | undefined {
  const questions = questionsOf(definition)
    .filter(
      (question) =>
        isCarried(question.role) &&
        !question.audience &&
        isAsked(question, answers) &&
        hasValue(findAnswer(question, answers) ?? {}),
    )
    // What it depended on is not carried along.
    .map(({ when: _, ...question }): Question => question)
  if (questions.length === 0) return undefined
  const { id, version, kind, title, source } = definition
  return {
    definition: { id, version, kind, title, source, sections: [{ id: 'carried', title, questions }] },
    answers: Object.fromEntries(questions.flatMap(({ id }) => (answers[id] ? [[id, answers[id]]] : []))),
  }
}
