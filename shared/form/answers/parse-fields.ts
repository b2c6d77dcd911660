import type { Column, Question, Section } from '../format/definition.ts'
import {
  type Answer,
  type Answers,
  type Cell,
  isCellEmpty,
  isKept,
  isRowEmpty,
  MOST_ROWS,
  type Row,
} from './answers.ts'
import { columnsOf, isInRows, linesOf } from './columns.ts'
import {
  addControl,
  controlName,
  dateControl,
  dateParts,
  markControl,
  moreControl,
  type RowKey,
  removeControl,
} from './names.ts'
import { hasKeys } from './row-keys.ts'

/** A button of a row that was pressed in place of "save". */
export type Pressed =
  | { question: string; button: 'add' }
  | { question: string; button: 'remove'; row: number }

type Sent = Map<string, string[]>

/**
 * Reads what the page of a section sent. Everything is kept as typed, valid or not; questions left empty are not there,
 * nor are those that the manager answers at sign-off.
 * A pressed button is already carried out: "add" leaves one empty row at the end, "remove" takes its row away.
 */
export function parseFields(
  section: Section,
  fields: Iterable<readonly [string, string]>,
): { answers: Answers; pressed?: Pressed } {
  const sent: Sent = new Map()
  for (const [name, value] of fields)
    sent.set(name, [...(sent.get(name) ?? []), value.replace(/\r\n?/g, '\n')])
  const pressed = findPressed(section, sent)
  const answers: Answers = {}
  for (const question of section.questions) {
    if (question.answeredBy === 'manager') continue
    const answer = parseQuestion(question, sent, pressed?.question === question.id ? pressed : undefined)
    if (isKept(answer) || Array.isArray(answer.value)) answers[question.id] = answer
  }
  return pressed ? { answers, pressed } : { answers }
}

function findPressed(section: Section, sent: Sent): Pressed | undefined {
  for (const { id: question } of section.questions) {
    if (sent.has(addControl(question))) return { question, button: 'add' }
    for (let row = 0; row < MOST_ROWS; row++)
      if (sent.has(removeControl(question, row))) return { question, button: 'remove', row }
  }
  return undefined
}

function parseQuestion(question: Question, sent: Sent, pressed: Pressed | undefined): Answer {
  const mark = sent
    .get(markControl(question.id))
    ?.find((one) => one === 'not-known' || one === 'not-applicable')
  const value = isInRows(question)
    ? parseRows(question, sent, pressed)
    : parseCell(question as Column, question.id, sent)
  const more = sent.get(moreControl(question.id))?.[0] ?? ''
  return {
    ...(value === undefined ? {} : { value }),
    ...(mark ? { mark: mark as Answer['mark'] } : {}),
    ...(more.trim() === '' ? {} : { more }),
  }
}

function parseRows(question: Question, sent: Sent, pressed: Pressed | undefined): Row[] | undefined {
  const lines = linesOf(question).map(({ id }) => id)
  const read = (key: RowKey): Row => {
    const row: Row = lines.length > 0 ? { row: String(key) } : {}
    for (const column of columnsOf(question)) {
      const cell = parseCell(column, controlName(question.id, key, column.id), sent)
      if (cell !== undefined) row[column.id] = cell
    }
    const own = hasKeys(question) ? sent.get(controlName(question.id, key, 'row'))?.[0] : undefined
    if (own) row.row = own
    return row
  }
  const keys = lines.length > 0 ? lines : placesSent(question.id, sent)
  const rows = keys
    .filter((key) => !(pressed?.button === 'remove' && pressed.row === key))
    .map(read)
    .filter((row) => !isRowEmpty(row))
  if (pressed?.button === 'add') rows.push({})
  return rows.length > 0 ? rows : undefined
}

/** The places of the rows that were sent, in order. */
function placesSent(question: string, sent: Sent): number[] {
  const places = new Set<number>()
  for (const name of sent.keys()) {
    if (!name.startsWith(`${question}[`)) continue
    const place = /^\[(\d{1,3})\]\./.exec(name.slice(question.length))
    if (place) places.add(Number(place[1]))
  }
  return [...places].sort((a, b) => a - b)
}

function parseCell(question: Column, name: string, sent: Sent): Cell | undefined {
  if (question.kind === 'date' || question.kind === 'date-of-birth') return parseDate(question, name, sent)
  const values = sent.get(name) ?? []
  const cell =
    question.kind === 'choices' || question.kind === 'children'
      ? values.filter((one) => one !== '')
      : (values[0] ?? '')
  return isCellEmpty(cell) ? undefined : cell
}

function parseDate(question: Column, name: string, sent: Sent): Cell | undefined {
  const [day = '', month = '', year = ''] = dateParts.map(
    (part) => sent.get(dateControl(name, part))?.[0] ?? '',
  )
  const parts = { day, month, year }
  if (isCellEmpty(parts)) return undefined
  if (question.kind === 'date') return parts
  const estimate = sent
    .get(dateControl(name, 'estimate'))
    ?.find((one) => one === 'estimated' || one === 'expected')
  const adult = sent.get(dateControl(name, 'adult'))?.find((one) => one === 'confirmed')
  return {
    ...parts,
    ...(estimate ? { estimate: estimate as 'estimated' | 'expected' } : {}),
    ...(adult ? { adult: 'confirmed' as const } : {}),
  }
}
