import { type Answers, type Cell, isDateParts, type Row, rowsOf } from '../form/answers/answers.ts'
import { columnsOf } from '../form/answers/columns.ts'
import { findAnswer } from '../form/answers/shape.ts'
import type { Question } from '../form/format/definition.ts'
import { dateIn } from '../form/progress/check-date.ts'
import { nameParts } from '../matching/name-parts.ts'
import { commonForm } from '../matching/name-variants.ts'
import type { Mention } from './mention.ts'

type Somebody = Pick<Mention, 'kind' | 'text' | 'key' | 'dateOfBirth'>

/** Somebody by their name; undefined where it is not a whole one: "Kai" alone may be anybody. */
export function somebody(kind: 'child' | 'person', name: string, dateOfBirth?: string): Somebody | undefined {
  const parts = nameParts(name)
  if (parts.length < 2 || parts.length > 6) return undefined
  const key = `person:${parts.map(commonForm).toSorted().join(' ')}`
  return { kind, text: name.trim().replace(/\s+/g, ' '), key, ...(dateOfBirth && { dateOfBirth }) }
}

/** The people whom a question names in rows: a family, a household, other children. Names in free text are not read. */
export function peopleIn(question: Question, answers: Answers): Somebody[] {
  const columns = columnsOf(question)
  const nameColumn = columns.find(({ role }) => role === 'person.name')
  if (!nameColumn) return []
  const birthColumn = columns.find(({ role }) => role === 'person.date-of-birth')
  const kind = question.role === 'children' ? 'child' : 'person'
  return rowsOf(findAnswer(question, answers)).flatMap((row: Row) => {
    const name = textIn(row[nameColumn.id])
    const birth = birthColumn && row[birthColumn.id]
    const born = isDateParts(birth) && birth.estimate !== 'expected' ? dateIn(birth) : undefined
    const found = somebody(kind, name, born)
    return found ? [found] : []
  })
}

/** The other names of a child, one or several: "Jay, JJ Marlow". */
export const otherNames = (typed: string): Somebody[] =>
  typed.split(/[,;/\n]| or | and | aka /i).flatMap((name) => somebody('child', name) ?? [])

const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '')
