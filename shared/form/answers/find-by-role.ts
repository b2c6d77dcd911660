import type { FormDefinition, Question } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import { type Answer, type Answers, textOf } from './answers.ts'
import { questionsOf } from './columns.ts'
import { findAnswer } from './shape.ts'

/** The question of a form that has a role, and its answer if there is one. */
export function findByRole(
  definition: FormDefinition,
  answers: Answers,
  role: Role,
): { question: Question; answer: Answer | undefined } | undefined {
  const question = questionsOf(definition).find((one) => one.role === role)
  return question && { question, answer: findAnswer(question, answers) }
}

/** Every question of a form that has a role: several may (strengths in each domain). */
export function findAllByRole(
  definition: FormDefinition,
  answers: Answers,
  role: Role,
): { question: Question; answer: Answer | undefined }[] {
  return questionsOf(definition)
    .filter((one) => one.role === role)
    .map((question) => ({
      question,
      answer: findAnswer(question, answers),
    }))
}

/** The text typed, or the value chosen, at the question that has a role; empty when there is none. */
export const textByRole = (definition: FormDefinition, answers: Answers, role: Role): string =>
  textOf(findByRole(definition, answers, role)?.answer)
