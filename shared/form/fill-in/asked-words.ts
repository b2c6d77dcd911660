import { questionsOf } from '../answers/columns.ts'
import type { FormDefinition, Question } from '../format/definition.ts'

/** What a question asked, for where its answer stands among others. Where several ask the same, its page is named too. */
export function askedWords(definition: FormDefinition, question: Question): string {
  const words = wordsOf(question)
  const alike = questionsOf(definition).filter((one) => wordsOf(one) === words)
  const section = definition.sections.find(({ questions }) => questions.some(({ id }) => id === question.id))
  return alike.length > 1 && section ? `${section.title}: ${words}` : words
}

const wordsOf = ({ showLabel, label }: Question): string => showLabel ?? label
