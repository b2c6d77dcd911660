import { refOf } from '#functions/platform/open.ts'
import type { Answerer } from '#shared/partners/answer.ts'
import type { Person } from '#shared/people/person.ts'

/** A person as an answer remembers them. */
export const answererOf = (person: Person): Answerer => ({ ...refOf(person), agency: person.agency.name })
