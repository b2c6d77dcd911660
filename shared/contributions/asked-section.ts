import type { Question, Section } from '../form/format/definition.ts'
import type { Role } from '../form/format/roles.ts'

/** What whoever writes the assessment concludes, and what their manager says of it. */
const notToGive: readonly (Role | undefined)[] = ['opinion', 'opinion.reason', 'manager.oversight']

/** Whether somebody of another agency may answer it: what they know, and no conclusion of the assessment. */
const mayGive = ({ answeredBy, role }: Question): boolean =>
  answeredBy !== 'manager' && !notToGive.includes(role)

/** A page of an assessment with only what a contributor can be asked; undefined when that is nothing. */
export function askedSection(section: Section): Section | undefined {
  const questions = section.questions.filter(mayGive)
  return questions.length > 0 ? { ...section, questions } : undefined
}
