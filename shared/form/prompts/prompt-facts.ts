import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import { type Answers, hasValue, rowsOf } from '../answers/answers.ts'
import { columnsOf, isInRows, questionsOf } from '../answers/columns.ts'
import { holds, isAsked } from '../answers/conditions.ts'
import { optionsOf } from '../answers/options.ts'
import { findAnswer } from '../answers/shape.ts'
import { shownLabel } from '../answers/wording.ts'
import { displayCell } from '../document/display.ts'
import { freezeAnswer } from '../document/freeze.ts'
import type { FormDefinition, PromptCondition, PromptFact, Question } from '../format/definition.ts'
import { findChildAge } from './child-age.ts'
import type { Because } from './guidance.ts'

/** A form with its answers on a day. */
export interface Given {
  readonly definition: FormDefinition
  readonly answers: Answers
  readonly on: CalendarDate
}

/** A fact that holds: the answers it rests on, and those of them that were counted. */
export interface Finding {
  readonly because: readonly Because[]
  readonly counted: readonly Because[]
}

type Count = Extract<PromptFact, { count: unknown }>['count']

/** Why a prompt speaks; nothing when it does not. */
export function findReasons(when: PromptCondition | undefined, given: Given): Finding | undefined {
  if (!when) return { because: [], counted: [] }
  const facts = 'any' in when ? when.any : 'all' in when ? when.all : [when]
  const found = facts.map((fact) => findFact(fact, given)).filter((one) => one !== undefined)
  const enough = 'any' in when ? found.length > 0 : found.length === facts.length
  if (!enough) return undefined
  return {
    because: withoutRepeats(found.flatMap(({ because }) => because)),
    counted: withoutRepeats(found.flatMap(({ counted }) => counted)),
  }
}

function findFact(fact: PromptFact, given: Given): Finding | undefined {
  if ('count' in fact) {
    const counted = countIn(fact.count, given)
    return counted.length >= fact.count.atLeast ? { because: counted, counted } : undefined
  }
  if ('under' in fact) {
    const age = findChildAge(given.definition, given.answers, given.on)
    return age && age.years < fact.under
      ? { because: [because(age.question, given)], counted: [] }
      : undefined
  }
  const question = questionsOf(given.definition).find(({ id }) => id === fact.question)
  return question && holds(fact, given.answers)
    ? { because: [because(question, given)], counted: [] }
    : undefined
}

/** What a count counts: indicators that are in one of its states, steps of scales that stand for its level. */
function countIn(count: Count, given: Given): Because[] {
  return questionsOf(given.definition)
    .filter(({ id }) => !count.in || count.in.includes(id))
    .filter((question) => isAsked(question, given.answers))
    .flatMap((question) => {
      if (question.kind === 'indicators') return indicatorsIn(question, count, given)
      return question.kind === 'scale' && isStepOf(question, count, given) ? [because(question, given)] : []
    })
}

function indicatorsIn(
  question: Extract<Question, { kind: 'indicators' }>,
  { level, states = ['present'], rows: only }: Count,
  { answers, on }: Given,
): Because[] {
  const rows = rowsOf(findAnswer(question, answers))
  const [state] = columnsOf(question)
  return question.rows.flatMap((line): Because[] => {
    const said = rows.find(({ row }) => row === line.id)?.state
    const counts =
      states.some((one) => one === said) &&
      (level === undefined || line.level === level) &&
      (!only || only.includes(line.id))
    if (!counts || !state) return []
    const answer = displayCell(state, said, { on }).join()
    return [{ question: question.id, row: line.id, label: shownLabel(line), answer }]
  })
}

/** Without a level there is no saying what step of a scale would count. */
function isStepOf(question: Question, { level, rows }: Count, { answers }: Given): boolean {
  const chosen = findAnswer(question, answers)?.value
  const step = optionsOf(question).find(({ value }) => value === chosen)
  return level !== undefined && rows === undefined && step?.level === level
}

/** One answer in words. */
function because(question: Question, { answers, on }: Given): Because {
  const answer = findAnswer(question, answers)
  const shown = freezeAnswer(question, answer, { on })
  const said = (): string => {
    if (shown.as === 'text' || shown.as === 'mark') return shown.text
    if (shown.as === 'list') return shown.items.join(', ')
    return isInRows(question) && hasValue(answer) ? 'Answered' : 'Not answered'
  }
  return { question: question.id, label: shownLabel(question), answer: said() }
}

const withoutRepeats = (all: readonly Because[]): Because[] =>
  all.filter(
    ({ question, row }, place) =>
      all.findIndex((other) => other.question === question && other.row === row) === place,
  )
