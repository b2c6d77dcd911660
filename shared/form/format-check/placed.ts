import type { FormDefinition, Question } from '../format/definition.ts'
import { type Complaint, pathOf } from './complaint.ts'

/** A question and where it stands in the file. */
export interface Placed {
  readonly question: Question
  readonly path: readonly PropertyKey[]
}

/** Every question with its place, in order. */
export const placedIn = (form: FormDefinition): Placed[] =>
  form.sections.flatMap((section, at) =>
    section.questions.map((question, place) => ({ question, path: ['sections', at, 'questions', place] })),
  )

/** One complaint about a place of the file. */
export const complain = (path: readonly PropertyKey[], what: string, remedy: string): Complaint => ({
  path: pathOf(path),
  what,
  remedy,
})

/** What may stand only once. `called`: what it is, as in "The question '1.1' is here twice". */
export const repeated = (
  all: readonly { readonly id: string; readonly path: readonly PropertyKey[] }[],
  called: string,
): Complaint[] =>
  all.flatMap(({ id, path }, at) => {
    const first = all.findIndex((other) => other.id === id)
    if (first === at) return []
    const where = pathOf(all[first]?.path ?? [])
    const remedy = `Give it another ${path.at(-1) === 'id' ? 'id' : 'value'}: ${where} has this one`
    return [complain(path, `The ${called} '${id}' is here twice`, remedy)]
  })
