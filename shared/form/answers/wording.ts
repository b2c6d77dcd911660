import type { Column, Question } from '../format/definition.ts'
import type { Mark } from './answers.ts'

type Asked = Pick<Question | Column, 'label' | 'showLabel' | 'called'>

/** The words shown for a question, an option or a line: the better wording where there is one. */
export const shownLabel = (asked: { label: string; showLabel?: string | undefined }): string =>
  asked.showLabel ?? asked.label

/** How a message begins that is about a question: 'The child’s date of birth'. */
export const nameOf = (asked: Asked): string => {
  const name = asked.called ?? shownLabel(asked).replace(/[?:]\s*$/, '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The same inside a sentence: 'the child’s date of birth'. Abbreviations stay in capitals. */
export const nameInside = (asked: Asked): string => {
  const name = asked.called ?? shownLabel(asked).replace(/[?:]\s*$/, '')
  return /^[A-Z][a-z’' ]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

const usualMarks: Record<Mark, string> = { 'not-known': 'Not known', 'not-applicable': 'Does not apply' }

/** What a mark says at this question. */
export const markLabel = (question: Pick<Question, 'markLabels'>, mark: Mark): string =>
  question.markLabels?.[mark] ?? usualMarks[mark]

/** What one row of a question is called, at the beginning of a sentence: 'Family member', 'Indicator'. */
export const itemName = (question: Question): string => {
  const item = 'item' in question ? question.item : 'recipient'
  return item.charAt(0).toUpperCase() + item.slice(1)
}
