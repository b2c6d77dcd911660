import { type Answer, type Answers, isKept, type Row, rowsOf } from '../form/answers/answers.ts'
import { columnsOf, isInRows, linesOf, questionsOf } from '../form/answers/columns.ts'
import { hasKeys } from '../form/answers/row-keys.ts'
import { findAnswer, fits } from '../form/answers/shape.ts'
import type { FormDefinition, Question } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { toDateParts } from '../identifiers/date.ts'

/** What is said of a moment, and is said anew in each version. */
const ofThatDay: readonly (Role | undefined)[] = [
  'concern.today',
  'assessment.started',
  'assessment.completed',
  'assessment.review',
]

/** Who writes: not carried over to somebody else. */
const isOfWorker = (role: Role | undefined): boolean => role?.startsWith('worker.') === true

/** What a review starts from. */
export interface CarriedFrom {
  readonly definition: FormDefinition
  readonly answers: Answers
  /** The day on which it was sent, or kept: until then the hub told whom the author had not. */
  readonly sentOn: CalendarDate
  /** Whoever writes the review wrote this as well. */
  readonly sameAuthor: boolean
}

/**
 * The answers that a review starts from, by section of its tool. Between versions of a tool an answer goes to the
 * question of the same id where its kind is the same, else to the first question of the same role and kind that has
 * none. What no longer exists in the tool (an option, an indicator) is left behind; the last version keeps it.
 */
export function carryOver(from: CarriedFrom, to: FormDefinition): Record<string, Answers> {
  const sources = questionsOf(from.definition).flatMap((question) => {
    const answer = findAnswer(question, from.answers)
    return answer && isKept(answer) && isCarried(question, from) ? [{ question, answer }] : []
  })
  const targets = questionsOf(to)
  const filled = new Map<string, Answer>()
  const put = (target: Question | undefined, source: (typeof sources)[number]): boolean => {
    if (!target || target.kind !== source.question.kind || target.answeredBy === 'manager') return false
    const answer = fitInto(target, asTold(source.question, source.answer, from.sentOn))
    if (!answer || filled.has(target.id)) return false
    filled.set(target.id, answer)
    return true
  }
  const homeless = sources.filter(
    (source) =>
      !put(
        targets.find(({ id }) => id === source.question.id),
        source,
      ),
  )
  for (const source of homeless) {
    const { role } = source.question
    if (role)
      put(
        targets.find((target) => target.role === role && !filled.has(target.id)),
        source,
      )
  }
  return Object.fromEntries(
    to.sections.flatMap(({ id, questions }) => {
      const own = questions.flatMap((question): [string, Answer][] => {
        const answer = filled.get(question.id)
        return answer ? [[question.id, answer]] : []
      })
      return own.length > 0 ? [[id, Object.fromEntries(own)]] : []
    }),
  )
}

const isCarried = ({ role }: Question, { sameAuthor }: CarriedFrom): boolean =>
  !ofThatDay.includes(role) && (sameAuthor || !isOfWorker(role))

/** Whom the author left to the hub, the hub has told: a review does not tell them the same again. */
function asTold({ kind }: Question, answer: Answer, sentOn: CalendarDate): Answer {
  if (kind !== 'need-to-know') return answer
  const told = rowsOf(answer).map(
    (row): Row =>
      row.recipient && row.told === 'no'
        ? { ...row, told: 'yes', when: toDateParts(sentOn), by: 'The referral hub, with the last version' }
        : row,
  )
  return { ...answer, value: told }
}

/** The answer without what the question no longer offers; nothing where nothing is left. */
function fitInto(target: Question, answer: Answer): Answer | undefined {
  const fitted = isInRows(target) ? withKnownRows(target, answer) : withKnownOptions(target, answer)
  return fitted && isKept(fitted) && fits(target, fitted) ? fitted : undefined
}

function withKnownRows(target: Question, answer: Answer): Answer {
  if (answer.value === undefined) return answer
  const columns = new Set(columnsOf(target).map(({ id }) => id))
  const lines = new Set(linesOf(target).map(({ id }) => id))
  const isNamed = lines.size > 0 || hasKeys(target)
  const rows = rowsOf(answer)
    .filter(({ row }) => lines.size === 0 || (typeof row === 'string' && lines.has(row)))
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([column]) => columns.has(column) || (column === 'row' && isNamed)),
      ),
    )
  return { ...answer, value: rows }
}

function withKnownOptions(target: Question, answer: Answer): Answer {
  if (!('options' in target) || answer.value === undefined) return answer
  const known = new Set(target.options.map(({ value }) => value))
  const { value, ...rest } = answer
  if (typeof value === 'string') return known.has(value) ? answer : rest
  if (!Array.isArray(value)) return rest
  const kept = value.filter((one): one is string => typeof one === 'string' && known.has(one))
  return kept.length > 0 ? { ...answer, value: kept } : rest
}
