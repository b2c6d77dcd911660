import type { FormDefinition, Question } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import type { Complaint } from './complaint.ts'
import { complain, type Placed, placedIn } from './placed.ts'

/** What every assessment asks for, whichever tool it is: the role, and what it is in words. */
const asked: readonly (readonly [Role, string])[] = [
  ['child.name', 'the child’s name'],
  ['child.date-of-birth', 'the child’s date of birth'],
  ['voice.child', 'the child’s views'],
  ['voice.child.absent', 'why the child’s views are absent'],
  ['voice.parent', 'the views of parents or carers'],
  ['voice.parent.absent', 'why the views of parents or carers are absent'],
  ['strengths', 'strengths and what protects the child'],
  ['unknowns', 'what still needs to be found out'],
  ['opinion', 'the practitioner’s own opinion'],
]

const voices: readonly (readonly [Role, Role])[] = [
  ['voice.child', 'voice.child.absent'],
  ['voice.parent', 'voice.parent.absent'],
]

/**
 * What an assessment leaves out that each must ask: who the child is, what the child and those who care for them say or
 * why that is absent, what protects the child, what is not known, and what the practitioner thinks.
 */
export function missingFromAssessment(form: FormDefinition): Complaint[] {
  if (form.kind !== 'assessment') return []
  const placed = placedIn(form)
  const byRole = (role: Role) => placed.filter(({ question }) => question.role === role)
  return [
    ...asked.flatMap(([role, words]) => {
      const found = byRole(role)
      if (found.length === 0)
        return [
          complain(
            ['sections'],
            `The assessment does not ask for ${words}`,
            `Add a question with the role "${role}"`,
          ),
        ]
      return found.some(({ question }) => isForPractitioner(question)) ? [] : notAsked(found, words)
    }),
    ...voices.flatMap(([voice, absent]) =>
      byRole(voice).some((one) => isHeard(one, absent, placed)) ? [] : unheard(byRole(voice)[0], absent),
    ),
    ...byRole('opinion').flatMap(({ question, path }) =>
      question.when
        ? [complain([...path, 'when'], 'The opinion is not always asked for', 'Take "when" out')]
        : [],
    ),
  ]
}

const isForPractitioner = ({ answeredBy }: Question): boolean => answeredBy !== 'manager'

const notAsked = (found: readonly Placed[], words: string): Complaint[] =>
  found.map(({ path }) =>
    complain(
      [...path, 'answeredBy'],
      `Only the manager is asked for ${words}`,
      'Take "answeredBy" out, so that the practitioner answers',
    ),
  )

/** Always asked for before sending, unless the reason for its absence is given. */
const isHeard = ({ question }: Placed, absent: Role, placed: readonly Placed[]): boolean =>
  question.required === 'to-send' &&
  question.when === undefined &&
  placed.some((other) => other.question.id === question.orElse && other.question.role === absent)

const unheard = (voice: Placed | undefined, absent: Role): Complaint[] =>
  voice
    ? [
        complain(
          voice.path,
          `These views, or the reason why they are absent, are not always asked for`,
          `Write "required": "to-send" and "orElse" with the id of the question that has the role "${absent}", and no "when"`,
        ),
      ]
    : []
