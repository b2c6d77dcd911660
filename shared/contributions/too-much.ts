import type { FieldError } from '../failure.ts'
import { type Answers, answersSchema, MOST_ROWS, rowsOf } from '../form/answers/answers.ts'
import { linesOf } from '../form/answers/columns.ts'
import type { Section } from '../form/format/definition.ts'

/** What to do about a page that cannot hold what was added as well; nothing where it can be saved. */
export function tooMuchToTakeIn(section: Section, merged: Answers): FieldError[] {
  const { error } = answersSchema.safeParse(merged)
  const asked = new Set((error?.issues ?? []).map(({ path: [question = ''] }) => String(question)))
  for (const question of section.questions) {
    const { id } = question
    // Fixed lines are as many as they are; of other rows no page shows more.
    if (linesOf(question).length === 0 && rowsOf(merged[id]).length > MOST_ROWS) asked.add(id)
  }
  return [...asked].map((id) => {
    const label = section.questions.find((question) => question.id === id)?.label
    const what = label ? `the answer to “${label}”` : 'this page'
    return {
      field: '',
      message: `With what they add, ${what} would be more than can be saved. Shorten what stands there, or ask them to shorten theirs, then take it in`,
    }
  })
}
