import type { ReactNode } from 'react'
import { markLabel, shownLabel } from '#shared/form/answers/wording.ts'
import type { Column, Question } from '#shared/form/format/definition.ts'
import type { ChoiceItem } from '../components/choice.ts'
import { markChoice } from './marks-as-choices.ts'

type Chosen = Extract<Question | Column, { kind: 'choice' | 'choices' | 'scale' }>

/** The answers of a question that is answered by choosing, its marks last. */
export function choiceItems(asked: Chosen, revealed: (value: string) => ReactNode): ChoiceItem[] {
  const marks = 'marks' in asked ? (asked.marks ?? []) : []
  const options = asked.options.map((option) => {
    const hint = aboutOption(option)
    return {
      value: option.value,
      label: shownLabel(option),
      ...(hint ? { hint } : {}),
      reveals: revealed(option.value),
    }
  })
  const ways = marks.map((mark) => ({
    value: markChoice(mark),
    label: markLabel(asked as Question, mark),
    reveals: revealed(markChoice(mark)),
  }))
  return ways.length > 0 ? [...options, 'or', ...ways] : options
}

/** What stands under an answer: its hint, and what a step of a scale looks like as a list. */
function aboutOption({ label, showLabel, hint, bullets = [] }: Chosen['options'][number]): ReactNode {
  if (bullets.length === 0 && !showLabel) return hint
  return (
    <>
      {hint && <span className="govuk-!-display-block">{hint}</span>}
      {showLabel && <span className="govuk-!-display-block">On the form: ‘{label}’</span>}
      {bullets.length > 0 && (
        <ul className="govuk-list govuk-list--bullet hub-descriptors">
          {bullets.map((bullet) => (
            <li key={bullet}>{bullet}</li>
          ))}
        </ul>
      )}
    </>
  )
}
