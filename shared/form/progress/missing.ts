import { type Answers, isAnswered, isCellEmpty, isRowEmpty, type Row, rowsOf } from '../answers/answers.ts'
import { childrenIn } from '../answers/children.ts'
import { columnsOf } from '../answers/columns.ts'
import { holds, isAsked, isColumnAsked } from '../answers/conditions.ts'
import { controlName, dateControl } from '../answers/names.ts'
import { isChosen } from '../answers/options.ts'
import { rowKeyOf } from '../answers/row-keys.ts'
import { findAnswer } from '../answers/shape.ts'
import { nameInside } from '../answers/wording.ts'
import type { Column, Question, Section } from '../format/definition.ts'
import { rowName } from './check.ts'

/** Something that must be answered before the form can be sent, and the control to link to. */
export interface Missing {
  readonly question: string
  readonly field: string
  readonly message: string
}

/** What is needed before sending and is not there yet. Only what the practitioner answers counts. */
export function findMissing(section: Section, answers: Answers): Missing[] {
  const missing = missingAnswers(section, answers)
  return [...missing, ...unmetNeeds(section, answers, missing)]
}

/** What answers must hold together, where each of them is there and none does it. */
function unmetNeeds(section: Section, answers: Answers, missing: readonly Missing[]): Missing[] {
  return (section.needs ?? [])
    .filter(({ anyOf }) => !anyOf.some((condition) => holds(condition, answers)))
    .filter(({ anyOf }) => !anyOf.some(({ question }) => missing.some((one) => one.question === question)))
    .map(({ at, message }) => ({ question: at, field: at, message }))
}

function missingAnswers(section: Section, answers: Answers): Missing[] {
  return section.questions.flatMap((question) => {
    if (question.answeredBy === 'manager' || !isAsked(question, answers)) return []
    const answer = findAnswer(question, answers)
    if (!isAnswered(answer)) {
      const instead = holdsAnswer(question.orElse, answers)
      if (question.required !== 'to-send' || instead) return []
      return [{ question: question.id, field: fieldOf(question, question.id), message: ask(question) }]
    }
    return rowsOf(answer).flatMap((row, place) => missingInRow(question, row, place, answers))
  })
}

/** Whether another question, if there is one, is answered. */
const holdsAnswer = (id: string | undefined, answers: Answers): boolean =>
  id !== undefined && Object.hasOwn(answers, id) && isAnswered(answers[id])

function missingInRow(question: Question, row: Row, place: number, answers: Answers): Missing[] {
  if (isRowEmpty(row)) return []
  const key = rowKeyOf(question, row, place)
  const missing = columnsOf(question)
    .filter(
      (column) =>
        column.required === 'to-send' &&
        isColumnAsked(column, row) &&
        isCellEmpty(row[column.id]) &&
        (column.kind !== 'children' || childrenIn(column, answers).length > 1),
    )
    .map((column) => ({
      question: question.id,
      field: fieldOf(column, controlName(question.id, key, column.id)),
      message: `${rowName(question, key)}: ${lowerFirst(ask(column))}`,
    }))
  return question.kind === 'need-to-know' ? [...missingRecipient(question, row, place), ...missing] : missing
}

/** The intelligence desk tells only those in the directory; somebody who is not in it must have been told already. */
function missingRecipient(question: Question, row: Row, place: number): Missing[] {
  if (!isCellEmpty(row.recipient)) return []
  const field = controlName(question.id, place, 'recipient')
  const who = rowName(question, place)
  if (isCellEmpty(row.someone))
    return [
      {
        question: question.id,
        field,
        message: `${who}: select who needs to know, or enter who you have told`,
      },
    ]
  if (row.told !== 'no') return []
  const message = `${who}: select somebody from the directory for the intelligence desk to tell, or tell them yourself and say when`
  return [{ question: question.id, field, message }]
}

const ask = (asked: Question | Column): string => {
  const choosing =
    isChosen(asked) || ['children', 'contact', 'tick', 'checklist', 'indicators'].includes(asked.kind)
  if (asked.called) return `${choosing ? 'Select' : 'Enter'} ${nameInside(asked)}`
  const number = asked.number ? `question ${asked.number}` : `‘${asked.showLabel ?? asked.label}’`
  return `Answer ${number}`
}

const fieldOf = (asked: Question | Column, name: string): string =>
  asked.kind === 'date' || asked.kind === 'date-of-birth' ? dateControl(name, 'day') : name

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
