import {
  type Answer,
  type Answers,
  type Cell,
  hasValue,
  isAnswered,
  isCellEmpty,
  isKept,
  isRowEmpty,
  type Row,
  rowsOf,
} from '../answers/answers.ts'
import { columnsOf, isInRows, linesOf } from '../answers/columns.ts'
import { isAsked, isColumnAsked } from '../answers/conditions.ts'
import { moreControl } from '../answers/names.ts'
import { findAnswer } from '../answers/shape.ts'
import { itemName, markLabel, nameInside, shownLabel } from '../answers/wording.ts'
import type { Column, FormDefinition, Question } from '../format/definition.ts'
import { type DisplayFacts, displayCell } from './display.ts'
import type { FrozenAnswer, FrozenDocument, FrozenQuestion, FrozenRow } from './document.ts'

/**
 * Puts a form and its answers into a document that is complete in itself: every question that was asked, in the words
 * it was asked in, with its answer as text. A question that was not asked is left out, unless something was typed there.
 */
export function freeze(definition: FormDefinition, answers: Answers, facts: DisplayFacts): FrozenDocument {
  const { id, version, kind, title, source } = definition
  return {
    form: { id, version, kind, title, source },
    on: facts.on,
    sections: definition.sections.map((section) => ({
      id: section.id,
      title: section.title,
      questions: section.questions
        .filter((question) => isAsked(question, answers) || isKept(findAnswer(question, answers)))
        .flatMap((question) =>
          freezeQuestion(question, findAnswer(question, answers), { answers, ...facts }),
        ),
    })),
  }
}

/** A question with its answer, and after it what stands in its extra space, kept for the same eyes. */
function freezeQuestion(
  question: Question,
  answer: Answer | undefined,
  facts: DisplayFacts,
): FrozenQuestion[] {
  const { id, number, label, showLabel, role, audience, answeredBy } = question
  const kept = {
    ...(role ? { role } : {}),
    ...(audience ? { audience } : {}),
    ...(answeredBy === 'manager' ? { answeredBy } : {}),
  }
  const asked: FrozenQuestion = {
    id,
    label: shownLabel(question),
    ...(number ? { number } : {}),
    ...(showLabel ? { originalLabel: label } : {}),
    ...kept,
    answer: freezeAnswer(question, answer, facts),
  }
  const beside = textsBeside(question, answer)
  if (beside.length === 0) return [asked]
  const more: FrozenQuestion = {
    id: moreControl(id),
    label: `More about ${number ? `question ${number}` : nameInside(question)}`,
    ...kept,
    answer: { as: 'text', text: beside.join('\n') },
  }
  return [asked, more]
}

/** What has no place in the answer itself: the extra space, and a mark that stands beside rows. */
function textsBeside(question: Question, answer: Answer | undefined): string[] {
  const more = answer?.more?.trim() ? [answer.more] : []
  const besideRows = isInRows(question) && hasValue(answer) ? answer?.mark : undefined
  return besideRows ? [markLabel(question, besideRows), ...more] : more
}

/** One answer in words, as check answers and print show it. */
export function freezeAnswer(
  question: Question,
  answer: Answer | undefined,
  facts: DisplayFacts,
): FrozenAnswer {
  if (!answer || !isAnswered(answer)) return { as: 'empty' }
  const mark = answer.mark && {
    as: 'mark' as const,
    mark: answer.mark,
    text: markLabel(question, answer.mark),
  }
  if (!hasValue(answer)) return mark ?? { as: 'empty' }
  if (isInRows(question)) return freezeRows(question, answer, facts)
  const texts = displayCell(question, answer.value as Cell, facts)
  const items = mark ? [...texts, `(${mark.text})`] : texts
  return question.kind === 'choices' || items.length > 1
    ? { as: 'list', items }
    : { as: 'text', text: items.join() }
}

function freezeRows(question: Question, answer: Answer, facts: DisplayFacts): FrozenAnswer {
  const columns = columnsOf(question)
  const texts = (row: Row | undefined): FrozenRow =>
    columns.map((column) => displayCell(column, row?.[column.id], facts).join(', '))
  const labels = columns.map(shownLabel)
  const rows = rowsOf(answer)
  const lines = linesOf(question)
  if (lines.length === 0) {
    const filled = rows.filter((row) => !isRowEmpty(row))
    return { as: 'rows', columns: labels, rows: filled.map(texts), ...notAskedIn(columns, filled) }
  }
  const line = (id: string): FrozenRow => texts(rows.find(({ row }) => row === id))
  return {
    as: 'rows',
    columns: [itemName(question), ...labels],
    ids: lines.map(({ id }) => id),
    rows: lines.map((one) => [
      shownLabel(one),
      ...(question.kind === 'indicators' ? sayWhatIsOpen(line(one.id)) : line(one.id)),
    ]),
  }
}

function notAskedIn(columns: readonly Column[], rows: readonly Row[]): { notAsked?: number[][] } {
  const notAsked = rows.map((row) =>
    columns.flatMap((column, place) =>
      isCellEmpty(row[column.id]) && !isColumnAsked(column, row) ? [place] : [],
    ),
  )
  return notAsked.some(({ length }) => length > 0) ? { notAsked } : {}
}

/** An indicator of which nothing was said is not one that is absent: the document says which. */
const sayWhatIsOpen = ([state = '', ...rest]: FrozenRow): FrozenRow => [state || 'Not answered', ...rest]
