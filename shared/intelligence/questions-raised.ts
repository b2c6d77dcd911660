import { type Answer, type Answers, hasValue, isRowEmpty, type Row, rowsOf } from '../form/answers/answers.ts'
import { columnsOf, isInRows, questionsOf } from '../form/answers/columns.ts'
import { isAsked } from '../form/answers/conditions.ts'
import { findAnswer } from '../form/answers/shape.ts'
import { inWords } from '../form/fill-in/convert.ts'
import type { FormDefinition, Question } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'
import type { CalendarDate } from '../identifiers/calendar-date.ts'
import { detailsOf, type ItemDetails, type ItemKind } from './kinds.ts'

/** Something that an answer of an assessment says and that is an item of intelligence of its own. */
export interface Piece {
  /** The question that it was said at. */
  readonly question: string
  readonly kind: ItemKind
  readonly details: ItemDetails
  /** What was said, in full; of rows, one row; of something that is named in an answer, the sentence. */
  readonly text: string
  /** It is named in an answer about something else. */
  readonly mentioned?: true
}

/** What a piece is known by, so that it is not raised twice: what was said, and of what was named in it, which. */
export const raisedText = ({ details, kind, text, mentioned }: Piece): string =>
  mentioned ? `${kind} ${Object.values(details).join(' ')}\n${text}` : text

const kinds: Partial<Record<Role, ItemKind>> = {
  'volt.victims': 'child',
  'volt.offenders': 'person',
  'volt.locations': 'place',
  'volt.trends': 'trend',
}

/**
 * What a form was told about other children, people of concern, places and trends (NWG tool, 8.2 to 8.4; seed 002): a piece for each
 * answer, and for each row where it is answered in rows. A mark such as "nothing identified" is none.
 */
export const piecesAsked = (definition: FormDefinition, answers: Answers, on: CalendarDate): Piece[] =>
  questionsOf(definition).flatMap((question) => {
    const kind = question.role && kinds[question.role]
    const answer = findAnswer(question, answers)
    if (!kind || !answer || !isAsked(question, answers)) return []
    return partsOf(question, answer).flatMap(({ part, details }): Piece[] => {
      const text = [hasValue(part) ? inWords(question, part, on) : '', part.more ?? '']
        .map((said) => said.trim())
        .filter(Boolean)
        .join('\n')
      return text === '' ? [] : [{ question: question.id, kind, details: details(kind), text }]
    })
  })

interface Part {
  readonly part: Answer
  readonly details: (kind: ItemKind) => ItemDetails
}

/** The rows of an answer, each by itself, and what did not fit into them; any other answer whole. */
function partsOf(question: Question, answer: Answer): Part[] {
  if (!isInRows(question)) return [{ part: answer, details: () => ({}) }]
  const rows = rowsOf(answer).filter((row) => !isRowEmpty(row))
  return [
    ...rows.map((row) => ({
      part: { value: [row] },
      details: (kind: ItemKind) => detailsIn(question, row, kind),
    })),
    ...(answer.more ? [{ part: { more: answer.more }, details: () => ({}) }] : []),
  ]
}

/** Cells go to the detail of the same name; a person's name to theirs, whatever its column is called. */
function detailsIn(question: Question, row: Row, kind: ItemKind): ItemDetails {
  const known = new Set(detailsOf[kind].map(({ id }) => id))
  return Object.fromEntries(
    columnsOf(question).flatMap((column) => {
      const id = column.role === 'person.name' ? 'name' : column.id
      const cell = row[column.id]
      return known.has(id) && typeof cell === 'string' && cell.trim() !== '' ? [[id, cell.trim()]] : []
    }),
  )
}
