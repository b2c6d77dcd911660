import type { Column, Question } from '#shared/form/definition.ts'
import { markLabel, shownLabel } from '#shared/form/wording.ts'

type Asked = Question | Column

/** When a question is asked, in words: what scripts show by hiding it must be said where nothing is hidden. */
export function whenWords({ when }: Asked, among: readonly Asked[]): string | undefined {
  if (!when) return undefined
  const other = among.find(({ id }) => id === when.question)
  if (!other) return undefined
  const question = other.number ? `question ${other.number}` : `‘${shownLabel(other)}’`
  if ('answered' in when)
    return `Answer this if you have ${when.answered ? 'answered' : 'not answered'} ${question}.`
  const values = 'in' in when ? when.in : [when.equals]
  return `Answer this if ${question} is ${values.map((value) => `‘${labelOf(other, value)}’`).join(' or ')}.`
}

function labelOf(asked: Asked, value: string): string {
  if (asked.kind === 'tick') return 'ticked'
  const options = asked.kind === 'choice' || asked.kind === 'choices' ? asked.options : []
  const option = options.find((one) => one.value === value)
  if (option) return shownLabel(option)
  return value === 'not-known' || value === 'not-applicable' ? markLabel(asked as Question, value) : value
}
