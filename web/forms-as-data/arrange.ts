import type { Column, Condition, Question } from '#shared/form/format/definition.ts'
import { markChoice } from './marks-as-choices.ts'

type Asked = Question | Column

/** A question with those that are asked only after one of its answers, by the value of that answer. */
export interface Arranged<T extends Asked> {
  readonly asked: T
  readonly reveals: Readonly<Record<string, readonly Arranged<T>[]>>
}

/**
 * Puts each question that is asked after exactly one answer of an earlier one under that answer, where scripts can
 * hide it. All others stay in their place and say in words when they are asked.
 *
 * @param mustShow questions that must be seen whatever was chosen, such as one that holds an answer nobody asks for
 */
export function arrange<T extends Asked>(
  questions: readonly T[],
  mustShow: (asked: T) => boolean,
): Arranged<T>[] {
  const parentOf = new Map<string, { id: string; value: string }>()
  for (const [place, asked] of questions.entries()) {
    const value = singleValue(asked.when)
    const earlier = questions.slice(0, place).find(({ id }) => id === asked.when?.question)
    if (value === undefined || !earlier || mustShow(asked)) continue
    const choice = choiceOf(earlier, value)
    if (choice !== undefined) parentOf.set(asked.id, { id: earlier.id, value: choice })
  }
  const under = (asked: T): Arranged<T> => {
    const reveals: Record<string, Arranged<T>[]> = {}
    for (const other of questions) {
      const parent = parentOf.get(other.id)
      if (parent?.id !== asked.id) continue
      reveals[parent.value] = [...(reveals[parent.value] ?? []), under(other)]
    }
    return { asked, reveals }
  }
  return questions.filter(({ id }) => !parentOf.has(id)).map(under)
}

function singleValue(when: Condition | undefined): string | undefined {
  if (!when || 'answered' in when) return undefined
  if ('equals' in when) return when.equals
  return when.in.length === 1 ? when.in[0] : undefined
}

/** The value of the control that gives this answer, if the question is answered by choosing. */
function choiceOf(asked: Asked, value: string): string | undefined {
  if (asked.kind === 'tick') return value === 'yes' ? value : undefined
  if (asked.kind !== 'choice' && asked.kind !== 'choices' && asked.kind !== 'scale') return undefined
  if (asked.options.some((option) => option.value === value)) return value
  const marks = 'marks' in asked ? (asked.marks ?? []) : []
  const mark = marks.find((one) => one === value)
  return mark && markChoice(mark)
}
