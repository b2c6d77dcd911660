import type { Question, Section } from '../format/definition.ts'
import { type Answers, type Cell, isDateParts, rowsOf } from './answers.ts'
import { isInRows } from './columns.ts'
import { controlName, dateControl, markControl, moreControl } from './names.ts'
import { hasKeys, rowKeyOf } from './row-keys.ts'

/** One control's name and what it holds, as a browser would send it. */
export type Field = readonly [name: string, value: string]

/** Turns answers into the fields of their page: the opposite of `parseFields`. */
export function printFields(section: Section, answers: Answers): Field[] {
  return section.questions.flatMap((question) => printQuestion(question, answers))
}

function printQuestion(question: Question, answers: Answers): Field[] {
  const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
  if (!answer) return []
  const mark: Field[] = answer.mark ? [[markControl(question.id), answer.mark]] : []
  const more: Field[] = answer.more ? [[moreControl(question.id), answer.more]] : []
  const beside = [...mark, ...more]
  if (!isInRows(question)) return [...printCell(question.id, answer.value as Cell | undefined), ...beside]
  const cells = rowsOf(answer).flatMap((row, place) =>
    Object.entries(row).flatMap(([column, cell]) =>
      column === 'row' && !hasKeys(question)
        ? []
        : printCell(controlName(question.id, rowKeyOf(question, row, place), column), cell),
    ),
  )
  return [...cells, ...beside]
}

function printCell(name: string, cell: Cell | undefined): Field[] {
  if (cell === undefined) return []
  if (typeof cell === 'string') return [[name, cell]]
  if (!isDateParts(cell)) return cell.map((one): Field => [name, one])
  return Object.entries(cell).map(
    ([part, typed]): Field => [dateControl(name, part as Parameters<typeof dateControl>[1]), typed],
  )
}
