import { type Answers, hasValue } from '../answers/answers.ts'
import { findAllByRole } from '../answers/find-by-role.ts'
import type { FormDefinition, Question, Section } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'

/** A form of a record as far as it is filled in. */
interface FilledForm {
  readonly definition: FormDefinition
  readonly answers: Answers
}

/** More places than this are not named one by one. */
const MOST = 4

/**
 * What can be seen in the forms of an answer to one line of a list, in words to stand beside it: 'You gave this in I1 and
 * I2'. It says where something stands, and never whether that is enough.
 *
 * @param own the form in which the list stands: its questions are named without the form
 */
export function seenWords(roles: readonly Role[], forms: readonly FilledForm[], own: FormDefinition): string {
  const places = forms.flatMap(({ definition, answers }) =>
    roles
      .flatMap((role) => findAllByRole(definition, answers, role))
      .filter(({ answer }) => hasValue(answer))
      .map(({ question }) => placeOf(question, definition, own)),
  )
  if (places.length === 0) return 'The hub sees no answer to this yet'
  const named = [...new Set(places)]
  const more = named.length > MOST ? [...named.slice(0, MOST), 'in other places'] : named
  return `You wrote of this in ${joined(more)}`
}

const placeOf = (
  { number, ...asked }: Question,
  { id, title }: FormDefinition,
  own: FormDefinition,
): string => {
  const question = number ?? `‘${asked.showLabel ?? asked.label}’`
  return id === own.id ? question : `${question} of ${title}`
}

const joined = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** A section whose lists say beside each line what the forms show of it. */
export function withSeen(section: Section, forms: readonly FilledForm[], own: FormDefinition): Section {
  if (!section.questions.some((question) => question.kind === 'checklist')) return section
  const lineOf = (line: Extract<Question, { kind: 'checklist' }>['rows'][number]) =>
    line.seen
      ? { ...line, hint: [line.hint, seenWords(line.seen, forms, own)].filter(Boolean).join('. ') }
      : line
  return {
    ...section,
    questions: section.questions.map((question) =>
      question.kind === 'checklist' ? { ...question, rows: question.rows.map(lineOf) } : question,
    ),
  }
}
