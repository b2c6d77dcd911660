import { brokenChildren } from './children-rules.ts'
import { columnsOf, isInRows } from './columns.ts'
import { type Complaint, pathOf } from './complaint.ts'
import type { Column, Condition, FormDefinition, Question, Section } from './definition.ts'
import { addControl, controlName, dateControl, markControl } from './names.ts'

interface Placed {
  readonly question: Question
  readonly path: readonly PropertyKey[]
}

/** What the schema cannot see: ids that occur twice, references to nothing, conditions that can never hold. */
export function findBrokenRules(form: FormDefinition): Complaint[] {
  const placed: Placed[] = form.sections.flatMap((section, at) =>
    section.questions.map((question, place) => ({ question, path: ['sections', at, 'questions', place] })),
  )
  return [
    ...repeated(
      form.sections.map(({ id }, at) => ({ id, path: ['sections', at, 'id'] })),
      'section',
    ),
    ...repeated(
      placed.map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
      'question',
    ),
    ...clashingControls(placed),
    ...form.sections.flatMap((section, at) => brokenNeeds(section, ['sections', at, 'needs'])),
    ...placed.flatMap((one) => [
      ...references(one, placed),
      ...repeatsWithin(one),
      ...orphans(one),
      ...columnConditions(one),
      ...childrenAsked(one, placed),
    ]),
  ]
}

function repeated(all: readonly { id: string; path: readonly PropertyKey[] }[], what: string): Complaint[] {
  return all.flatMap(({ id, path }, at) => {
    const first = all.findIndex((other) => other.id === id)
    if (first === at) return []
    const where = pathOf(all[first]?.path ?? [])
    return [
      {
        path: pathOf(path),
        what: `The ${what} '${id}' is here twice`,
        remedy: `Give it another id: ${where} has this one`,
      },
    ]
  })
}

/** '2.5-day' as a question's id would be the same control as the day of the date '2.5'. */
function clashingControls(placed: readonly Placed[]): Complaint[] {
  const made = new Map<string, string>()
  for (const { question } of placed) {
    for (const part of ['day', 'month', 'year', 'estimate', 'adult'] as const)
      if (question.kind === 'date' || question.kind === 'date-of-birth')
        made.set(dateControl(question.id, part), question.id)
    made.set(markControl(question.id), question.id)
    if (isInRows(question)) made.set(addControl(question.id), question.id)
  }
  return placed.flatMap(({ question, path }) => {
    const other = made.get(question.id)
    if (other === undefined) return []
    const what = `'${question.id}' is the name of a part of question '${other}' on the page`
    return [{ path: pathOf([...path, 'id']), what, remedy: 'Give it another id' }]
  })
}

function references({ question, path }: Placed, placed: readonly Placed[]): Complaint[] {
  const ids = placed.map((one) => one.question.id)
  const links: [string, string | undefined][] = [
    ['when.question', question.when?.question],
    ['orElse', question.orElse],
    ['about', question.kind === 'need-to-know' ? question.about : undefined],
  ]
  const complaints = links.flatMap(([property, id]): Complaint[] => {
    const at = pathOf([...path, property])
    if (id === undefined) return []
    if (id === question.id)
      return [{ path: at, what: `Question '${id}' points to itself`, remedy: 'Name another question' }]
    if (!ids.includes(id))
      return [
        { path: at, what: `There is no question '${id}'`, remedy: 'Name the id of a question of this form' },
      ]
    return []
  })
  const other = placed.find((one) => one.question.id === question.when?.question)?.question
  return other && question.when
    ? [...complaints, ...unknownValues(question.when, other, [...path, 'when'])]
    : complaints
}

/** What answers must hold together is about questions of the same page. */
function brokenNeeds({ needs = [], questions }: Section, path: readonly PropertyKey[]): Complaint[] {
  return needs.flatMap(({ anyOf, at }, place) => {
    const named = anyOf.map((when, one) => ({ when, path: [...path, place, 'anyOf', one] }))
    const all = [
      ...named.map(({ when, path }) => [when.question, [...path, 'question']] as const),
      [at, [...path, place, 'at']] as const,
    ]
    const unknown = all
      .filter(([id]) => !questions.some((question) => question.id === id))
      .map(([id, where]) => ({
        path: pathOf(where),
        what: `There is no question '${id}' in this section`,
        remedy: 'Name the id of a question of the same section',
      }))
    return [
      ...unknown,
      ...named.flatMap(({ when, path }) => {
        const other = questions.find(({ id }) => id === when.question)
        return other ? unknownValues(when, other, path) : []
      }),
    ]
  })
}

/** A condition on a choice names values that the choice has. */
function unknownValues(when: Condition, other: Question | Column, path: readonly PropertyKey[]): Complaint[] {
  if ('answered' in when) return []
  const values = valuesOf(other)
  if (!values) return []
  const wanted = 'in' in when ? when.in : [when.equals]
  return wanted
    .filter((value) => !values.includes(value))
    .map((value) => ({
      path: pathOf([...path, 'in' in when ? 'in' : 'equals']),
      what: `'${value}' can never be the answer to '${other.id}'`,
      remedy: `Use one of ${values.map((one) => `'${one}'`).join(', ')}`,
    }))
}

function valuesOf(asked: Question | Column): string[] | undefined {
  const marks = 'marks' in asked ? (asked.marks ?? []) : []
  if (asked.kind === 'choice' || asked.kind === 'choices')
    return [...asked.options.map(({ value }) => value), ...marks]
  return asked.kind === 'tick' ? ['yes', ...marks] : undefined
}

function repeatsWithin({ question, path }: Placed): Complaint[] {
  const columns = columnsOf(question)
  const own = question.kind === 'need-to-know' ? [] : columns
  const optionsOf = (asked: Question | Column, at: readonly PropertyKey[]) =>
    asked.kind === 'choice' || asked.kind === 'choices'
      ? repeated(
          asked.options.map(({ value }, place) => ({ id: value, path: [...at, 'options', place, 'value'] })),
          'option',
        )
      : []
  const lines = question.kind === 'checklist' ? question.rows : []
  return [
    ...repeated(
      own.map(({ id }, place) => ({ id, path: [...path, 'columns', place, 'id'] })),
      'column',
    ),
    ...repeated(
      lines.map(({ id }, place) => ({ id, path: [...path, 'rows', place, 'id'] })),
      'line',
    ),
    ...own
      .filter(({ id }) => id === 'row')
      .map((column) => ({
        path: pathOf([...path, 'columns', own.indexOf(column), 'id']),
        what: "A column cannot be called 'row'",
        remedy: `Give it another id: ${controlName(question.id, 0, 'row')} is kept for the line itself`,
      })),
    ...optionsOf(question, path),
    ...own.flatMap((column, place) => optionsOf(column, [...path, 'columns', place])),
  ]
}

/** Properties that do nothing without another. */
function orphans({ question, path }: Placed): Complaint[] {
  const complaints: Complaint[] = []
  const complain = (property: string, what: string, remedy: string) =>
    complaints.push({ path: pathOf([...path, property]), what, remedy })
  for (const mark of Object.keys(question.markLabels ?? {}))
    if (!question.marks?.some((one) => one === mark))
      complain(
        `markLabels.${mark}`,
        `'${mark}' is given words but not allowed`,
        `Add '${mark}' to "marks", or take it out`,
      )
  if (question.orElse && question.required !== 'to-send')
    complain('orElse', 'Nothing is missing here anyway', 'Add "required": "to-send", or take "orElse" out')
  if (question.combine === 'all' && question.kind !== 'paragraph')
    complain(
      'combine',
      'Only a paragraph can hold several answers',
      'Make it a paragraph, or take "combine" out',
    )
  if (question.combine && !question.from)
    complain('combine', 'There is nothing to combine', 'Add "from", or take "combine" out')
  if (question.answeredBy === 'manager' && question.required === 'to-send')
    complain('required', 'The manager answers this after the practitioner is done', 'Take "required" out')
  return complaints
}

/** A condition of a column looks at another column of the same row. */
function columnConditions({ question, path }: Placed): Complaint[] {
  const columns = question.kind === 'need-to-know' ? [] : columnsOf(question)
  return columns.flatMap((column, place) => {
    if (!column.when) return []
    const at = [...path, 'columns', place, 'when']
    const { when } = column
    const other = columns.find(({ id }) => id === when.question && id !== column.id)
    if (other) return unknownValues(when, other, at)
    return [
      {
        path: pathOf([...at, 'question']),
        what: `There is no other column '${when.question}' in this row`,
        remedy: 'Name the id of another column of the same question',
      },
    ]
  })
}

/** A question, or a column, that asks which children it concerns. */
function childrenAsked({ question, path }: Placed, placed: readonly Placed[]): Complaint[] {
  const questions = placed.map((one) => one.question)
  return [question, ...columnsOf(question)].flatMap((asked, at) => {
    const where = pathOf(at === 0 ? path : [...path, 'columns', at - 1])
    return asked.kind === 'children' ? brokenChildren(asked, where, questions) : []
  })
}
