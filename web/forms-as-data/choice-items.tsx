import type { ReactNode } from 'react'
import type { Column, Question } from '#shared/form/definition.ts'
import { markLabel, shownLabel } from '#shared/form/wording.ts'
import type { ChoiceItem } from '../components/choice.ts'
import { markChoice } from './marks-as-choices.ts'

/** The answers of a question that is answered by choosing, its marks last. */
export function choiceItems(
  asked: Extract<Question | Column, { kind: 'choice' | 'choices' }>,
  revealed: (value: string) => ReactNode,
): ChoiceItem[] {
  const marks = 'marks' in asked ? (asked.marks ?? []) : []
  const options = asked.options.map((option) => ({
    value: option.value,
    label: shownLabel(option),
    ...(option.hint ? { hint: option.hint } : {}),
    reveals: revealed(option.value),
  }))
  const ways = marks.map((mark) => ({
    value: markChoice(mark),
    label: markLabel(asked as Question, mark),
    reveals: revealed(markChoice(mark)),
  }))
  return ways.length > 0 ? [...options, 'or', ...ways] : options
}
