import { withCommas } from '../../with-commas.ts'
import { columnsOf, linesOf, questionsOf } from '../answers/columns.ts'
import { type Asked, optionsOf } from '../answers/options.ts'
import type { FormDefinition, Question } from '../format/definition.ts'
import type { Complaint } from './complaint.ts'
import { complain } from './placed.ts'

/** Most bytes of JSON in one form: what is stored of it is one item, of which DynamoDB holds 400 kB. */
export const MOST_DEFINITION_BYTES = 300_000
const MOST_QUESTIONS = 600
/** Most things to fill in on one page: beyond that nobody finds their way, and a browser grows slow. */
const MOST_CONTROLS = 2_000

/** A form that is too large to be stored, shown or filled in. */
export function tooLarge(form: FormDefinition): Complaint[] {
  const questions = questionsOf(form).length
  const many = questions > MOST_QUESTIONS
  return [
    ...(many
      ? [complain(['sections'], `There are ${questions} questions`, `Leave at most ${MOST_QUESTIONS}`)]
      : []),
    ...form.sections.flatMap(({ questions }, at) => {
      const controls = questions.reduce((sum, question) => sum + controlsOf(question), 0)
      if (controls <= MOST_CONTROLS) return []
      const what = `This page has ${withCommas(controls)} things to fill in or to choose from`
      const remedy = `Divide it into sections of at most ${withCommas(MOST_CONTROLS)} each`
      return [complain(['sections', at, 'questions'], what, remedy)]
    }),
  ]
}

/** How many bytes of JSON a value makes; none where it makes no JSON. */
export function bytesOf(json: unknown): number {
  try {
    return new TextEncoder().encode(JSON.stringify(json) ?? '').length
  } catch {
    return 0
  }
}

function controlsOf(question: Question): number {
  const columns = columnsOf(question)
  if (columns.length === 0) return controlsIn(question)
  const row = columns.reduce((sum, column) => sum + controlsIn(column), 0)
  return row * Math.max(1, linesOf(question).length)
}

const controlsIn = (asked: Asked): number =>
  asked.kind === 'date' || asked.kind === 'date-of-birth' ? 3 : Math.max(1, optionsOf(asked).length)
