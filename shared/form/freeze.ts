import {
  type Answer,
  type Answers,
  type Cell,
  hasValue,
  isAnswered,
  isRowEmpty,
  type Row,
  rowsOf,
} from './answers.ts'
import { columnsOf, isInRows } from './columns.ts'
import { isAsked } from './conditions.ts'
import type { Column, FormDefinition, Question } from './definition.ts'
import { type DisplayFacts, displayCell } from './display.ts'
import type { FrozenAnswer, FrozenDocument, FrozenQuestion, FrozenRow } from './document.ts'
import { findAnswer } from './shape.ts'
import { markLabel, shownLabel } from './wording.ts'

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
        .filter((question) => isAsked(question, answers) || isAnswered(findAnswer(question, answers)))
        .map((question) => freezeQuestion(question, findAnswer(question, answers), facts)),
    })),
  }
}

function freezeQuestion(question: Question, answer: Answer | undefined, facts: DisplayFacts): FrozenQuestion {
  const { id, number, label, showLabel, role, audience, answeredBy } = question
  return {
    id,
    label: shownLabel(question),
    ...(number ? { number } : {}),
    ...(showLabel ? { originalLabel: label } : {}),
    ...(role ? { role } : {}),
    ...(audience ? { audience } : {}),
    ...(answeredBy === 'manager' ? { answeredBy } : {}),
    answer: freezeAnswer(question, answer, facts),
  }
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
  const texts = displayCell(question as Column, answer.value as Cell, facts)
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
  if (question.kind !== 'checklist')
    return { as: 'rows', columns: labels, rows: rows.filter((row) => !isRowEmpty(row)).map(texts) }
  const item = question.item.charAt(0).toUpperCase() + question.item.slice(1)
  return {
    as: 'rows',
    columns: [item, ...labels],
    rows: question.rows.map((line) => [shownLabel(line), ...texts(rows.find(({ row }) => row === line.id))]),
  }
}
