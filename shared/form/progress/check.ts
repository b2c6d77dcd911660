import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import {
  type Answer,
  type Answers,
  type Cell,
  hasValue,
  isCellEmpty,
  isRowEmpty,
  MOST_ROWS,
  rowsOf,
} from '../answers/answers.ts'
import { columnsOf, isInRows, linesOf } from '../answers/columns.ts'
import { controlName, markControl, type RowKey } from '../answers/names.ts'
import { rowKeyOf } from '../answers/row-keys.ts'
import { fits } from '../answers/shape.ts'
import { itemName, markLabel, shownLabel } from '../answers/wording.ts'
import type { Question, Section } from '../format/definition.ts'
import { checkCell } from './check-cell.ts'

/** Something typed that cannot stand, in the style of a GOV.UK error message: `field` is the control to link to. */
export interface Problem {
  readonly question: string
  readonly field: string
  readonly message: string
  /** Not wrong in itself: goes away when the person ticks this control. */
  readonly confirm?: string
}

/** What cannot stand on a page of a form. What is missing is another matter: see missing.ts. */
export function checkSection(section: Section, answers: Answers, today: CalendarDate): Problem[] {
  return section.questions.flatMap((question) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
    return answer ? checkAnswer(question, answer, today) : []
  })
}

function checkAnswer(question: Question, answer: Answer, today: CalendarDate): Problem[] {
  if (!fits(question, answer))
    return [{ question: question.id, field: question.id, message: `Answer ‘${shownLabel(question)}’ again` }]
  const problems = [...checkMark(question, answer), ...checkValue(question, answer, today)]
  return problems.map((problem) => ({ question: question.id, ...problem }))
}

function checkMark(question: Question, { mark, ...answer }: Answer): Omit<Problem, 'question'>[] {
  if (mark === undefined || !hasValue(answer)) return []
  const said = markLabel(question, mark)
  const about = question.number ? `Question ${question.number}: ` : ''
  const message = `${about}${about ? 'answer' : 'Answer'} the question or select ‘${said}’, not both`
  return [{ field: markControl(question.id), message }]
}

function checkValue(question: Question, answer: Answer, today: CalendarDate): Omit<Problem, 'question'>[] {
  if (isInRows(question)) return checkRows(question, answer, today)
  const value = answer.value as Cell | undefined
  return isCellEmpty(value) ? [] : checkCell(question, value as Cell, question.id, today)
}

function checkRows(question: Question, answer: Answer, today: CalendarDate): Omit<Problem, 'question'>[] {
  const rows = rowsOf(answer)
  const most = question.kind === 'repeat' ? (question.most ?? MOST_ROWS) : MOST_ROWS
  if (linesOf(question).length === 0 && rows.length > most)
    return [
      {
        field: question.id,
        message: `You can add ${most} at most. Put the rest under additional information`,
      },
    ]
  return rows.flatMap((row, place) => {
    const key = rowKeyOf(question, row, place)
    return isRowEmpty(row)
      ? []
      : columnsOf(question).flatMap((column) => {
          const cell = row[column.id]
          if (cell === undefined || isCellEmpty(cell)) return []
          const found = checkCell(column, cell, controlName(question.id, key, column.id), today)
          return found.map((one) => ({ ...one, message: `${rowName(question, key)}: ${one.message}` }))
        })
  })
}

/** How a message calls a row: 'Family member 2', or the line of the list. */
export function rowName(question: Question, key: RowKey): string {
  const line = linesOf(question).find(({ id }) => id === key)
  if (line) return `‘${shownLabel(line)}’`
  return `${itemName(question)} ${Number(key) + 1}`
}
