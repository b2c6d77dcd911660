import { columnsOf, isInRows, linesOf } from '../answers/columns.ts'
import { addControl, controlName, dateControl, markControl, moreControl } from '../answers/names.ts'
import { type Asked, isChosen } from '../answers/options.ts'
import type { FormDefinition, Question } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'
import { complain, type Placed, placedIn } from './placed.ts'

const isDate = ({ kind }: Asked): boolean => kind === 'date' || kind === 'date-of-birth'

const dateParts = ['day', 'month', 'year', 'estimate', 'adult'] as const

/** Ids that would make two controls of a page one, or two things on it that cannot be told apart. */
export const clashingNames = (form: FormDefinition): Complaint[] => [
  ...clashingControls(placedIn(form)),
  ...form.sections.flatMap((section, at) =>
    alike(
      section.questions.map((question, place) => ({
        id: question.id,
        asked: question,
        path: ['sections', at, 'questions', place, 'id'],
      })),
    ),
  ),
  ...placedIn(form).flatMap(({ question, path }) => [
    ...clashingColumns(question, path),
    ...alikeLines(question, path),
  ]),
]

/** Fields that the hub puts into its pages itself begin so, and are not taken for answers. */
const KEPT = 'hub.'

/** '2.5-day' as a question's id would be the same control as the day of the date '2.5'. */
function clashingControls(placed: readonly Placed[]): Complaint[] {
  const made = new Map<string, string>()
  for (const { question } of placed) {
    if (isDate(question)) for (const part of dateParts) made.set(dateControl(question.id, part), question.id)
    made.set(markControl(question.id), question.id)
    made.set(moreControl(question.id), question.id)
    if (isInRows(question)) made.set(addControl(question.id), question.id)
  }
  return placed.flatMap(({ question, path }) => {
    const other = made.get(question.id)
    if (other !== undefined) return [partOf([...path, 'id'], question.id, other)]
    if (question.id.startsWith(KEPT))
      return [
        complain(
          [...path, 'id'],
          `'${question.id}' begins as the fields do that the hub puts into pages itself`,
          `Give it an id that does not begin with '${KEPT}'`,
        ),
      ]
    return /\.(day|month|year)$/.test(question.id)
      ? [complain([...path, 'id'], `'${question.id}' ends as the parts of dates do`, 'Give it another id')]
      : []
  })
}

/** 'day', and 'moved-day': on the page it would speak for a whole date. */
const endsAsDatePart = (column: string): boolean => /(^|[.-])(day|month|year)$/.test(column)

const partOf = (path: readonly PropertyKey[], id: string, other: string): Complaint =>
  complain(path, `'${id}' is the name of a part of question '${other}' on the page`, 'Give it another id')

interface Named {
  readonly id: string
  readonly asked?: Asked
  readonly path: readonly PropertyKey[]
}

/** On the page dots become hyphens: '1.1' and '1-1' would be one place to jump to. */
const onPage = (id: string) => id.replaceAll(/[^\w-]/g, '-')

/** What a page adds to the name of a question for its hint, its message, its choices. */
const added = /^(hint|error|info|count|own|none|mark|more|add|item-hint|row-\d+)$/
const addedToChoices = /^\d+(-item-hint)?$/

/** Names that a page could not tell from each other, or from a part of another question. */
function alike(named: readonly Named[]): Complaint[] {
  const names = named.map(({ id }) => onPage(id))
  return named.flatMap(({ id, path }, at) => {
    const name = names[at] ?? ''
    const clash = named.find(({ id: other, asked }, place) => {
      if (other === id) return false
      const start = names[place] ?? ''
      if (name === start) return place < at
      if (!name.startsWith(`${start}-`)) return false
      const rest = name.slice(start.length + 1)
      const chosen = asked !== undefined && (isChosen(asked) || 'marks' in asked)
      return added.test(rest) || (chosen && addedToChoices.test(rest))
    })
    return clash && !isExactPart(id, clash.id) ? [partOf(path, id, clash.id)] : []
  })
}

/** Said already, as the name of a control. */
const isExactPart = (id: string, of: string): boolean =>
  [markControl(of), moreControl(of), addControl(of)].includes(id)

function clashingColumns(question: Question, path: readonly PropertyKey[]): Complaint[] {
  if (!('columns' in question)) return []
  const columns = columnsOf(question)
  const made = new Map(
    columns.filter(isDate).flatMap(({ id }) => dateParts.map((part) => [dateControl(id, part), id] as const)),
  )
  return columns.flatMap(({ id }, place) => {
    const at = [...path, 'columns', place, 'id']
    const other = made.get(id)
    if (other !== undefined)
      return [
        complain(at, `'${id}' is the name of a part of column '${other}' on the page`, 'Give it another id'),
      ]
    if (endsAsDatePart(id))
      return [complain(at, `'${id}' ends as the parts of dates do`, 'Give it another id')]
    if (id !== 'row') return []
    const kept = `Give it another id: ${controlName(question.id, 0, 'row')} is kept for the line itself`
    return [complain(at, "A column cannot be called 'row'", kept)]
  })
}

function alikeLines(question: Question, path: readonly PropertyKey[]): Complaint[] {
  const lines = linesOf(question).map(({ id }, at) => ({ id, path: [...path, 'rows', at, 'id'] }))
  return lines.flatMap(({ id, path }, at) => {
    const other = lines.slice(0, at).find((one) => one.id !== id && onPage(one.id) === onPage(id))
    return other
      ? [complain(path, `'${id}' and '${other.id}' are one name on the page`, 'Give it another id')]
      : []
  })
}
