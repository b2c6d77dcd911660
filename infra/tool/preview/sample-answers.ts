import { type Answer, type Answers, type Cell, isCellEmpty, type Row } from '#shared/form/answers/answers.ts'
import { columnsOf, linesOf } from '#shared/form/answers/columns.ts'
import { isAsked, isColumnAsked } from '#shared/form/answers/conditions.ts'
import { optionsOf } from '#shared/form/answers/options.ts'
import type { Column, FormDefinition, Question } from '#shared/form/format/definition.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { findPrompts } from '#shared/form/prompts/find-prompts.ts'
import type { CalendarDate } from '#shared/identifiers/calendar-date.ts'

/** Somebody of an invented directory, whom the sample answers name. */
export const sampleRecipient = {
  id: 'sample',
  post: 'Single point of contact',
  organisation: 'Example Police',
}

/** Texts that belong to nobody, for the questions whose meaning the hub knows. */
const texts: Partial<Record<Role, string>> = {
  'child.name': 'Robin Example',
  'person.name': 'Sam Example',
  'person.relationship': 'Mother',
  'worker.name': 'Pat Sample',
  'worker.role': 'Designated safeguarding lead',
  'worker.agency': 'Example School',
  'contributor.name': 'Alex Sample',
  'contributor.role': 'School nurse',
  'contributor.agency': 'Example Health Trust',
  'child.address': '1 Invented Way\nExample Town',
}

/**
 * Plausible answers to a form, so that whoever wrote it sees it filled in: every kind of answer, some left open as they
 * would be in practice, and an opinion that departs from what the form suggests where it has levels.
 */
export function sampleAnswers(definition: FormDefinition, on: CalendarDate): Answers {
  const answers: Answers = {}
  const questions = definition.sections.flatMap((section) => section.questions)
  // Where views are given, no reason is owed why they are absent.
  const instead = questions.map(({ orElse }) => orElse)
  for (const question of questions) {
    if (question.answeredBy === 'manager' || instead.includes(question.id) || !isAsked(question, answers))
      continue
    const answer = sampleAnswer(question, on)
    if (answer) answers[question.id] = answer
  }
  return withOwnOpinion(definition, answers, on)
}

/** The opinion is one step above what is suggested, where there is one: so that the page shows what that asks for. */
function withOwnOpinion(definition: FormDefinition, answers: Answers, on: CalendarDate): Answers {
  const opinion = definition.sections
    .flatMap(({ questions }) => questions)
    .find(({ role }) => role === 'opinion')
  const levels = definition.levels ?? []
  const { suggested } = findPrompts(definition, answers, { on })
  const at = levels.findIndex(({ id }) => id === suggested?.id)
  const own = levels[at + 1] ?? levels[at - 1]
  const option = opinion && optionsOf(opinion).find(({ level }) => own && level === own.id)
  return opinion && option ? { ...answers, [opinion.id]: { value: option.value } } : answers
}

function sampleAnswer(question: Question, on: CalendarDate): Answer | undefined {
  if (columnsOf(question).length === 0) {
    const value = sampleCell(question as Column, on)
    return value === undefined ? undefined : { value }
  }
  const value = sampleRows(question, on)
  return value.length > 0 ? { value } : undefined
}

function sampleRows(question: Question, on: CalendarDate): Row[] {
  if (question.kind === 'indicators') return sampleIndicators(question)
  const rowOf = (row: Row): Row => {
    for (const column of columnsOf(question)) {
      if (!isColumnAsked(column, row)) continue
      const cell = sampleCell(column, on)
      if (cell !== undefined && !isCellEmpty(cell)) row[column.id] = cell
    }
    return row
  }
  if (question.kind === 'need-to-know') return [{ recipient: sampleRecipient.id, told: 'no' }]
  const lines = linesOf(question)
  return lines.length > 0 ? lines.slice(0, 3).map(({ id }) => rowOf({ row: id })) : [rowOf({})]
}

/** Every state in turn, evidence where there is something to give evidence of, and the last quarter still open. */
function sampleIndicators(question: Extract<Question, { kind: 'indicators' }>): Row[] {
  const [state] = columnsOf(question)
  const states = state ? optionsOf(state).map(({ value }) => value) : []
  const answered = question.rows.slice(0, Math.ceil(question.rows.length * 0.75))
  return answered.map(({ id }, at) => {
    const said = states[at % states.length] ?? ''
    const evidence = question.evidence !== 'none' && (said === 'present' || said === 'suspected')
    return {
      row: id,
      state: said,
      ...(evidence ? { evidence: 'What was seen or said, when, and by whom.' } : {}),
    }
  })
}

function sampleCell(asked: Column, on: CalendarDate): Cell | undefined {
  const year = Number(on.slice(0, 4))
  switch (asked.kind) {
    case 'text':
      return (asked.role && texts[asked.role]) ?? 'An example'
    case 'paragraph':
      return (
        (asked.role && texts[asked.role]) ??
        'What was seen or said, in the writer’s own words.\nWhen, and by whom.'
      )
    case 'date':
      return { day: '12', month: '3', year: String(asked.within === 'future' ? year + 1 : year - 1) }
    case 'date-of-birth':
      return { day: '27', month: '3', year: String(asked.of === 'child' ? year - 14 : year - 40) }
    case 'choices':
      return optionsOf(asked)
        .slice(0, 2)
        .map(({ value }) => value)
    case 'tick':
      return 'yes'
    case 'contact':
      return sampleRecipient.id
    case 'time':
      return '11:20am'
    case 'nhs-number':
      return '999 000 0018'
    case 'upn':
      return 'B801200005001'
    case 'telephone':
      return '01632 960123'
    case 'email':
      return 'pat.sample@agency.example'
    case 'postcode':
      return 'ZZ99 3VZ'
    default: {
      const options = optionsOf(asked)
      return options[Math.floor(options.length / 2)]?.value
    }
  }
}
