import { questionsOf } from '#shared/form/answers/columns.ts'
import type { FormDefinition } from '#shared/form/format/definition.ts'

interface Told {
  /** The question that it is about, where it is about one. */
  readonly question?: string
  readonly message: string
}

/** Things that are left to do in a form, each as only it is called: where several sound alike, with their question. */
export function toldApart<T extends Told>(left: readonly T[], definition: FormDefinition): T[] {
  const questions = questionsOf(definition)
  return left.map((one) => {
    const isAlone = left.filter(({ message }) => message === one.message).length === 1
    const number = questions.find(({ id }) => id === one.question)?.number
    return isAlone || !number ? one : { ...one, message: `Question ${number}: ${lowerFirst(one.message)}` }
  })
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
