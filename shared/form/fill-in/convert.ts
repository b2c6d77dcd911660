import type { CalendarDate } from '../../identifiers/calendar-date.ts'
import {
  type Answer,
  type Cell,
  hasValue,
  isDateParts,
  isRowEmpty,
  MOST_CHARACTERS,
  type Row,
  rowsOf,
} from '../answers/answers.ts'
import { columnsOf, isInRows, linesOf } from '../answers/columns.ts'
import { isChosen, optionsOf } from '../answers/options.ts'
import { freezeAnswer } from '../document/freeze.ts'
import type { Column, Question, Source } from '../format/definition.ts'

const written = ['text', 'paragraph', 'telephone', 'email', 'postcode', 'nhs-number', 'upn']
const dated = ['date', 'date-of-birth']

/** Turns the answer of one question into an answer of another; undefined where it would not make one. */
export function convert(
  from: Question,
  answer: Answer,
  to: Question,
  source: Extract<Source, { role: string }>,
  on: CalendarDate,
): Answer | undefined {
  if (!hasValue(answer))
    return answer.mark && to.marks?.includes(answer.mark) ? { mark: answer.mark } : undefined
  if (isInRows(to)) return convertRows(from, answer, to, source)
  const { value } = answer
  if (dated.includes(to.kind)) return isDateParts(value) ? { value } : undefined
  if (isChosen(to)) return convertChosen(value as Cell, to, source.values ?? {})
  if (to.kind === 'tick' || to.kind === 'contact')
    return from.kind === to.kind && value ? { value } : undefined
  if (written.includes(from.kind)) return value ? { value } : undefined
  const text = inWords(from, answer, on)
  return text === '' ? undefined : { value: text }
}

/** Several answers as one text, each under the question it was given to. Where that is too long, it says where they are. */
export function joinTexts(
  parts: readonly { answer: Answer; asked: string; origin: { said: string } }[],
): Answer {
  const texts = parts.flatMap(({ answer, asked }) =>
    typeof answer.value === 'string' ? [[asked, answer.value, answer.more].filter(Boolean).join('\n')] : [],
  )
  const mark = parts.find(({ answer }) => answer.mark)?.answer.mark
  if (texts.length === 0) return mark ? { mark } : {}
  const joined = texts.join('\n\n')
  return {
    value: joined.length <= MOST_CHARACTERS ? joined : parts.map(({ origin }) => origin.said).join('\n'),
  }
}

/** Rows go over by what their columns mean. A row of which nothing fits is left behind. */
function convertRows(
  from: Question,
  answer: Answer,
  to: Question,
  { where }: Extract<Source, { role: string }>,
): Answer | undefined {
  const theirs = columnsOf(from)
  const lines = linesOf(to).map(({ id }) => id)
  const alike = from.kind === 'indicators' && to.kind === 'indicators'
  const columnOf = (columns: readonly Column[], role: string | undefined) =>
    role === undefined ? undefined : columns.find((column) => column.role === role)
  const wanted = (row: Row): boolean => {
    if (!where) return true
    const cell = row[columnOf(theirs, where.role)?.id ?? '']
    return 'equals' in where ? cell === where.equals : cell !== where.not
  }
  const rows = rowsOf(answer)
    .filter(wanted)
    .filter(({ row }) => lines.length === 0 || lines.some((line) => line === row))
    .map(({ row: line, ...row }): Row => {
      const cells = columnsOf(to).flatMap((column): [string, Cell][] => {
        const cell = row[alike ? column.id : (columnOf(theirs, column.role)?.id ?? '')]
        return cell === undefined ? [] : [[column.id, cell]]
      })
      return Object.fromEntries(lines.length > 0 && line !== undefined ? [['row', line], ...cells] : cells)
    })
    .filter((row) => !isRowEmpty(row))
  return rows.length > 0 ? { value: rows } : undefined
}

function convertChosen(
  value: Cell,
  to: Question,
  values: Readonly<Record<string, string>>,
): Answer | undefined {
  const given = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  const here = given
    .map((one) => (Object.hasOwn(values, one) ? (values[one] ?? one) : one))
    .filter((one) => optionsOf(to).some((option) => option.value === one))
  if (here.length === 0) return undefined
  return to.kind === 'choices' ? { value: here } : { value: here[0] ?? '' }
}

/** Any answer as lines of plain text; empty where nothing was said. */
export function inWords(from: Question, answer: Answer, on: CalendarDate): string {
  const shown = freezeAnswer(from, answer, { on })
  if (shown.as === 'text') return shown.text
  if (shown.as === 'list') return shown.items.join(', ')
  if (shown.as !== 'rows') return ''
  const lines = linesOf(from)
  const said = rowsOf(withoutUnsaid(from, answer)).map(({ row }) => lines.findIndex(({ id }) => id === row))
  const rows = lines.length === 0 ? shown.rows : shown.rows.filter((_, place) => said.includes(place))
  return rows.map((row) => row.filter((cell) => cell !== '').join(', ')).join('\n')
}

/** Of a list, the lines of which something was said; of indicators, those that are or may be there. */
function withoutUnsaid(from: Question, answer: Answer): Answer {
  if (linesOf(from).length === 0) return answer
  const is = ({ state }: Row) => from.kind !== 'indicators' || state === 'present' || state === 'suspected'
  return { ...answer, value: rowsOf(answer).filter((row) => !isRowEmpty(row) && is(row)) }
}
