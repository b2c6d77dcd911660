import type { Answers, Mark } from '#shared/form/answers/answers.ts'
import { markControl } from '#shared/form/answers/names.ts'
import { type Pressed, parseFields } from '#shared/form/answers/parse-fields.ts'
import { printFields } from '#shared/form/answers/print-fields.ts'
import type { Column, Question, Section } from '#shared/form/format/definition.ts'
import type { Values } from '../forms/typed-form.ts'

/**
 * Where a question is answered by choosing, 'not known' is one more thing to choose: two groups could contradict each
 * other, and a radio button cannot be taken back. Its value begins with a sign that no value of a form can hold.
 */
const SIGN = '~'

export const markChoice = (mark: Mark): string => `${SIGN}${mark}`

/** Whether the marks of a question are choices among its own. */
export const marksAreChoices = ({ kind }: Question | Column): boolean =>
  kind === 'choice' || kind === 'choices' || kind === 'scale'

/** What was typed on the page of a section, as answers. A pressed "add" or "remove" is carried out. */
export function typedAnswers(section: Section, values: Values): { answers: Answers; pressed?: Pressed } {
  const choosing = new Set(section.questions.filter(marksAreChoices).map(({ id }) => id))
  const fields = Object.entries(values).flatMap(([name, all]) =>
    all.map((value): [string, string] =>
      choosing.has(name) && value.startsWith(SIGN)
        ? [markControl(name), value.slice(SIGN.length)]
        : [name, value],
    ),
  )
  return parseFields(section, fields)
}

/** The other way round: what the controls of the page show. */
export function shownValues(section: Section, answers: Answers): Values {
  const choosing = new Map(section.questions.filter(marksAreChoices).map(({ id }) => [markControl(id), id]))
  const values: Record<string, string[]> = Object.create(null)
  for (const [name, value] of printFields(section, answers)) {
    const question = choosing.get(name)
    const control = question ?? name
    values[control] = [...(values[control] ?? []), question ? `${SIGN}${value}` : value]
  }
  return values
}
