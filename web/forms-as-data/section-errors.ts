import type { FieldError } from '#shared/failure.ts'
import { markControl } from '#shared/form/answers/names.ts'
import type { Section } from '#shared/form/format/definition.ts'
import type { Problem } from '#shared/form/progress/check.ts'
import type { Missing } from '#shared/form/progress/missing.ts'
import { marksAreChoices } from './marks-as-choices.ts'

/** Problems of a section as its page shows them: beside the control, and in the summary with a link to it. */
export const sectionErrors = (section: Section, problems: readonly (Problem | Missing)[]): FieldError[] =>
  problems.map(({ field, message }) => ({ field: formField(section, field), message }))

function formField(section: Section, field: string): string {
  if (section.questions.some(({ id }) => id === field)) return field
  const marked = section.questions.find((question) => markControl(question.id) === field)
  if (marked) return marksAreChoices(marked) ? marked.id : field
  // The parts of a date speak for the whole date, and are called so in the components.
  return field.replace(/-(day|month|year)$/, '.$1')
}

/**
 * What the API said about answers, by the name of the control on the page: 'answers.4.1.value' is about '4.1'. What
 * belongs to no question is about the page as a whole.
 */
export const refusedErrors = (section: Section, errors: readonly FieldError[]): FieldError[] =>
  errors.map(({ field, message }) => {
    const inside = field.replace(/^answers\./, '')
    const question = section.questions
      .filter(({ id }) => inside === id || inside.startsWith(`${id}.`))
      .toSorted((a, b) => b.id.length - a.id.length)[0]
    return { field: question ? cellOf(question.id, inside) : '', message }
  })

/** 'value.0.name' of a question in rows is its control 'question[0].name'. */
function cellOf(question: string, inside: string): string {
  const cell = /^\.value\.(\d+)\.([^.]+)/.exec(inside.slice(question.length))
  return cell ? `${question}[${cell[1]}].${cell[2]}` : question
}
