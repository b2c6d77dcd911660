import { columnsOf } from '../answers/columns.ts'
import { type Asked, optionsOf } from '../answers/options.ts'
import type { FormDefinition, Section } from '../format/definition.ts'
import { missingFromAssessment } from './assessment-rules.ts'
import { brokenChildren } from './children-rules.ts'
import { type Complaint, pathOf } from './complaint.ts'
import { brokenLevelsOf } from './level-rules.ts'
import { clashingNames } from './names-rules.ts'
import { complain, type Placed, placedIn, repeated } from './placed.ts'
import { brokenPrompts } from './prompt-rules.ts'
import { brokenRoles } from './role-rules.ts'
import { tooLarge } from './size-rules.ts'
import { unknownValues } from './values-rules.ts'

/** What the schema cannot see: ids that occur twice, references to nothing, conditions that can never hold. */
export function findBrokenRules(form: FormDefinition): Complaint[] {
  const placed = placedIn(form)
  return [
    ...tooLarge(form),
    ...repeated(
      form.sections.map(({ id }, at) => ({ id, path: ['sections', at, 'id'] })),
      'section',
    ),
    ...repeated(
      placed.map(({ question, path }) => ({ id: question.id, path: [...path, 'id'] })),
      'question',
    ),
    ...clashingNames(form),
    ...form.sections.flatMap((section, at) => brokenNeeds(section, ['sections', at, 'needs'])),
    ...placed.flatMap((one) => [
      ...references(one, placed),
      ...repeatsWithin(one),
      ...orphans(one),
      ...columnConditions(one),
      ...childrenAsked(one, placed),
      ...brokenSources(one),
    ]),
    ...circles(placed),
    ...brokenRoles(form),
    ...brokenLevelsOf(form),
    ...brokenPrompts(form),
    ...missingFromAssessment(form),
  ]
}

function references({ question, path }: Placed, placed: readonly Placed[]): Complaint[] {
  const ids = placed.map((one) => one.question.id)
  const links: [string, string | undefined][] = [
    ['when.question', question.when?.question],
    ['orElse', question.orElse],
    ['about', question.kind === 'need-to-know' ? question.about : undefined],
  ]
  const isManagers = (id: string | undefined) =>
    placed.some((one) => one.question.id === id && one.question.answeredBy === 'manager')
  const complaints = links.flatMap(([property, id]): Complaint[] => {
    const at = pathOf([...path, property])
    if (id === undefined) return []
    if (id === question.id)
      return [{ path: at, what: `Question '${id}' points to itself`, remedy: 'Name another question' }]
    if (!ids.includes(id))
      return [
        { path: at, what: `There is no question '${id}'`, remedy: 'Name the id of a question of this form' },
      ]
    if (isManagers(id) && question.answeredBy !== 'manager')
      return [
        {
          path: at,
          what: `Question '${id}' is answered by the manager, after the practitioner is done`,
          remedy: 'Name a question that the practitioner answers',
        },
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
    const asked = questions.filter(({ answeredBy }) => answeredBy !== 'manager')
    const unknown = all
      .filter(([id]) => !asked.some((question) => question.id === id))
      .map(([id, where]) => ({
        path: pathOf(where),
        what: `There is no question '${id}' for the practitioner in this section`,
        remedy: 'Name the id of a question of the same section that the practitioner answers',
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

/** What stands twice inside a question: its options, states, marks, columns and lines. */
function repeatsWithin({ question, path }: Placed): Complaint[] {
  const columns = 'columns' in question ? question.columns : []
  const optionsIn = (asked: Asked, at: readonly PropertyKey[]) =>
    repeated(
      optionsOf(asked).map(({ value }, place) => ({ id: value, path: [...at, 'options', place, 'value'] })),
      'option',
    )
  const lines = 'rows' in question && Array.isArray(question.rows) ? question.rows : []
  const states = question.kind === 'indicators' ? (question.states ?? []) : []
  const marks = question.marks ?? []
  const both = optionsOf(question).flatMap(({ value }, place) =>
    marks.some((mark) => mark === value)
      ? [
          complain(
            [...path, 'options', place, 'value'],
            `'${value}' is an option and a mark`,
            'Take it out of "marks", or give the option another value',
          ),
        ]
      : [],
  )
  return [
    ...repeated(
      columns.map(({ id }, place) => ({ id, path: [...path, 'columns', place, 'id'] })),
      'column',
    ),
    ...repeated(
      lines.map(({ id }, place) => ({ id, path: [...path, 'rows', place, 'id'] })),
      'line',
    ),
    ...repeated(
      states.map(({ state }, place) => ({ id: state, path: [...path, 'states', place, 'state'] })),
      'state',
    ),
    ...repeated(
      marks.map((mark, place) => ({ id: mark, path: [...path, 'marks', place] })),
      'mark',
    ),
    ...optionsIn(question, path),
    ...columns.flatMap((column, place) => optionsIn(column, [...path, 'columns', place])),
    ...both,
  ]
}

/** Properties that do nothing without another. */
function orphans({ question, path }: Placed): Complaint[] {
  const complaints: Complaint[] = []
  const complainOf = (property: string, what: string, remedy: string) =>
    complaints.push({ path: pathOf([...path, property]), what, remedy })
  for (const mark of Object.keys(question.markLabels ?? {}))
    if (!question.marks?.some((one) => one === mark))
      complainOf(
        `markLabels.${mark}`,
        `'${mark}' is given words but not allowed`,
        `Add '${mark}' to "marks", or take it out`,
      )
  if (question.orElse && question.required !== 'to-send')
    complainOf('orElse', 'Nothing is missing here anyway', 'Add "required": "to-send", or take "orElse" out')
  if (question.combine === 'all' && question.kind !== 'paragraph')
    complainOf(
      'combine',
      'Only a paragraph can hold several answers',
      'Make it a paragraph, or take "combine" out',
    )
  if (question.combine && !question.from)
    complainOf('combine', 'There is nothing to combine', 'Add "from", or take "combine" out')
  if (question.kind === 'indicators' && question.evidence !== 'none' && question.states) {
    const asks = question.states.some(({ state }) => state === 'present' || state === 'suspected')
    if (!asks)
      complainOf(
        'states',
        'Evidence is asked for what is present or suspected, and neither can be said',
        'Add one of these states, or write "evidence": "none"',
      )
  }
  if (question.answeredBy === 'manager' && question.required === 'to-send')
    complainOf('required', 'The manager answers this after the practitioner is done', 'Take "required" out')
  return complaints
}

/** A condition of a column looks at another column of the same row. */
function columnConditions({ question, path }: Placed): Complaint[] {
  const columns = 'columns' in question ? question.columns : []
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

/** What is taken from elsewhere must be able to stand here. */
function brokenSources({ question, path }: Placed): Complaint[] {
  const values = optionsOf(question).map(({ value }) => value)
  return (question.from ?? []).flatMap((source, at) =>
    Object.entries('values' in source ? (source.values ?? {}) : {})
      .filter(([, here]) => !values.includes(here))
      .map(([there, here]) =>
        complain(
          [...path, 'from', at, 'values', there],
          `'${here}' is no option of this question`,
          values.length > 0
            ? `Use one of ${values.map((one) => `'${one}'`).join(', ')}`
            : 'Take "values" out: only a question with options needs it',
        ),
      ),
  )
}

/** Questions that each wait for the other are never asked. */
function circles(placed: readonly Placed[]): Complaint[] {
  const next = new Map(placed.map(({ question }) => [question.id, question.when?.question]))
  return placed.flatMap(({ question, path }) => {
    const seen = new Set<string>()
    let at = question.when?.question
    while (at !== undefined && at !== question.id && !seen.has(at)) {
      seen.add(at)
      at = next.get(at)
    }
    if (at !== question.id || question.when?.question === question.id) return []
    const what = `Question '${question.id}' waits for '${question.when?.question}', which waits for it`
    return [complain([...path, 'when', 'question'], what, 'Let one of them be asked without "when"')]
  })
}
