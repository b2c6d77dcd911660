import { markLabel, shownLabel } from '#shared/form/answers/wording.ts'
import type { Column, Question } from '#shared/form/format/definition.ts'

type Asked = Question | Column

/** When a question is asked, in words: what scripts show by hiding it must be said where nothing is hidden. */
export function whenWords({ when }: Asked, among: readonly Asked[]): string | undefined {
  if (!when) return undefined
  const other = among.find(({ id }) => id === when.question)
  if (!other) return undefined
  const question = other.number ? `question ${other.number}` : `‘${shownLabel(other)}’`
  if ('answered' in when) {
    const written = isWritten(other)
    const place = written && other.number ? other.number : question
    if (when.answered)
      return `Answer this if you ${written ? 'wrote anything in' : 'have answered'} ${place}.`
    return `Answer this if you ${written ? 'wrote nothing in' : 'have not answered'} ${place}.`
  }
  const values = 'in' in when ? when.in : [when.equals]
  return `Answer this if ${question} is ${values.map((value) => `‘${labelOf(other, value)}’`).join(' or ')}.`
}

/** Words in a box or in rows, and not a choice among answers. */
const isWritten = ({ kind }: Asked) => ['text', 'paragraph', 'repeat'].includes(kind)

function labelOf(asked: Asked, value: string): string {
  if (asked.kind === 'tick') return 'ticked'
  const options = 'options' in asked ? asked.options : []
  const option = options.find((one) => one.value === value)
  if (option) return shownLabel(option)
  return value === 'not-known' || value === 'not-applicable' ? markLabel(asked as Question, value) : value
}
