import { type Answers, isAnswered, rowsOf, textOf } from '../form/answers/answers.ts'
import { questionsOf } from '../form/answers/columns.ts'
import { isAsked } from '../form/answers/conditions.ts'
import { findByRole } from '../form/answers/find-by-role.ts'
import { findAnswer } from '../form/answers/shape.ts'
import { shownLabel } from '../form/answers/wording.ts'
import type { FormDefinition, IndicatorState, Question } from '../form/format/definition.ts'

/** One step of an ordered list of answers or levels, lowest first. */
export interface Step {
  readonly id: string
  readonly label: string
}

/** The step that somebody chose, with the level that it stands for where the tool says so. */
export interface Chosen {
  readonly value: string
  readonly label: string
  readonly level?: string
}

/** What is counted of one level that indicators or scales of the tool stand for; of the indicators that have none where `level` is left out. */
export interface LevelCount {
  readonly level?: string
  readonly present: number
  readonly suspected: number
  /** Scales that were answered with a step of this level. */
  readonly scales: number
}

/** What one version of an assessment came to, small enough that a whole series is read in one query. */
export interface Measure {
  readonly tool: { readonly id: string; readonly version: string; readonly title: string }
  /** The levels that the tool speaks of, lowest first. */
  readonly levels: readonly Step[]
  /** The professional's own opinion, and the answers that there were to choose from, as the tool orders them. */
  readonly opinion?: Chosen & { readonly steps: readonly Step[] }
  /** By question and row: what was said of each indicator. What was not answered is not there. */
  readonly indicators: Readonly<Record<string, Readonly<Record<string, IndicatorState>>>>
  readonly scales: Readonly<Record<string, Chosen>>
  readonly counts: readonly LevelCount[]
  /** Questions of the form that were asked, answered, and marked as not known. */
  readonly asked: number
  readonly answered: number
  readonly notKnown: number
}

type Scale = Extract<Question, { kind: 'scale' | 'choice' }>

const states: Readonly<Record<IndicatorState, true>> = {
  present: true,
  suspected: true,
  'not-present': true,
  'not-known': true,
}
const isState = (text: unknown): text is IndicatorState =>
  typeof text === 'string' && Object.hasOwn(states, text)

/**
 * Measures the answers to an assessment tool. It counts, and concludes nothing. Everybody who may read a version sees its
 * measure, so that answers which are kept for some of them stand nowhere in it.
 */
export function measureOf(definition: FormDefinition, answers: Answers): Measure {
  const questions = openTo(definition)
  const own = questions.filter((question) => question.answeredBy !== 'manager' && isAsked(question, answers))
  const given = own.map((question) => findAnswer(question, answers))
  const opinion = opinionOf(definition, answers)
  return {
    tool: { id: definition.id, version: definition.version, title: definition.title },
    levels: (definition.levels ?? []).map(({ id, label }) => ({ id, label })),
    ...(opinion ? { opinion } : {}),
    indicators: Object.fromEntries(
      questions
        .filter(({ kind }) => kind === 'indicators')
        .map((question) => [question.id, statesOf(question, answers)]),
    ),
    scales: Object.fromEntries(
      questions
        .filter((question) => question.kind === 'scale')
        .flatMap((question) => {
          const chosen = chosenOf(question, answers)
          return chosen ? [[question.id, chosen]] : []
        }),
    ),
    counts: countLevels(definition, answers),
    asked: own.length,
    answered: given.filter((answer) => isAnswered(answer) && answer?.mark !== 'not-known').length,
    notKnown: given.filter((answer) => answer?.mark === 'not-known').length,
  }
}

const openTo = (definition: FormDefinition): Question[] =>
  questionsOf(definition).filter(({ audience }) => audience === undefined)

function opinionOf(definition: FormDefinition, answers: Answers): Measure['opinion'] {
  const question = findByRole(definition, answers, 'opinion')?.question
  if (question?.audience || (question?.kind !== 'choice' && question?.kind !== 'scale')) return undefined
  const chosen = chosenOf(question, answers)
  if (!chosen) return undefined
  const steps = question.options.map((option) => ({ id: option.value, label: shownLabel(option) }))
  return { ...chosen, steps }
}

function chosenOf(question: Scale, answers: Answers): Chosen | undefined {
  const value = textOf(findAnswer(question, answers))
  const option = question.options.find((one) => one.value === value)
  if (!option) return undefined
  return { value, label: shownLabel(option), ...(option.level ? { level: option.level } : {}) }
}

function statesOf(question: Question, answers: Answers): Record<string, IndicatorState> {
  const known = new Set(question.kind === 'indicators' ? question.rows.map(({ id }) => id) : [])
  return Object.fromEntries(
    rowsOf(findAnswer(question, answers)).flatMap(({ row, state }) =>
      typeof row === 'string' && known.has(row) && isState(state) ? [[row, state]] : [],
    ),
  )
}

/** The levels that the steps of the scales of a form stand for. */
const levelsOfScales = (questions: readonly Question[]): string[] =>
  questions.flatMap((question) =>
    question.kind === 'scale' ? question.options.flatMap(({ level }) => level ?? []) : [],
  )

function countLevels(definition: FormDefinition, answers: Answers): LevelCount[] {
  const questions = openTo(definition)
  const said = questions.flatMap((question) => {
    if (question.kind !== 'indicators') return []
    const states = statesOf(question, answers)
    return question.rows.map(({ id, level }) => ({ level, state: states[id] }))
  })
  const scales = questions.flatMap((question) =>
    question.kind === 'scale' ? (chosenOf(question, answers)?.level ?? []) : [],
  )
  const count = (level: string | undefined): LevelCount => ({
    ...(level === undefined ? {} : { level }),
    present: said.filter((one) => one.level === level && one.state === 'present').length,
    suspected: said.filter((one) => one.level === level && one.state === 'suspected').length,
    scales: scales.filter((one) => one === level).length,
  })
  const meant = new Set([...said.map(({ level }) => level), ...levelsOfScales(questions)])
  const levels = (definition.levels ?? []).map(({ id }) => id).filter((id) => meant.has(id))
  const hasUnlevelled = said.some(({ level }) => level === undefined)
  return [...levels, ...(hasUnlevelled ? [undefined] : [])].map(count)
}
