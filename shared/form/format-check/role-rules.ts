import type { FormDefinition, Question } from '../format/definition.ts'
import type { Role } from '../format/roles.ts'
import type { Complaint } from './complaint.ts'
import { complain, placedIn, repeated } from './placed.ts'

type Kind = Question['kind']

const inWords: readonly Kind[] = ['text', 'paragraph']

/** The kinds whose answers the hub can read for a role. Roles that are not here go with any kind. */
const kindsFor: { readonly [R in Role]?: readonly Kind[] } = {
  'child.name': ['text'],
  'child.date-of-birth': ['date-of-birth'],
  'child.nhs-number': ['nhs-number'],
  'child.upn': ['upn'],
  'child.postcode': ['postcode'],
  opinion: ['choice', 'scale'],
  'opinion.reason': inWords,
  area: ['choice'],
  'manager.oversight': inWords,
}

/** What the hub reads from one question alone. */
const once: readonly Role[] = [
  'child.name',
  'child.date-of-birth',
  'child.nhs-number',
  'child.upn',
  'child.postcode',
  'opinion',
  'opinion.reason',
  'area',
  'manager.oversight',
]

/** Roles at questions that cannot play them. */
export function brokenRoles(form: FormDefinition): Complaint[] {
  const placed = placedIn(form)
  return [
    ...once.flatMap((role) =>
      repeated(
        placed
          .filter(({ question }) => question.role === role)
          .map(({ path }) => ({ id: role, path: [...path, 'role'] })),
        'role',
      ),
    ),
    ...placed.flatMap(({ question, path }) => {
      const { role } = question
      const kinds = role && kindsFor[role]
      if (!role || !kinds) return []
      const kind = kinds.includes(question.kind)
        ? []
        : [
            complain(
              [...path, 'role'],
              `The hub cannot read '${role}' from a question of kind '${question.kind}'`,
              `Make it ${kinds.map((one) => `'${one}'`).join(' or ')}, or take the role out`,
            ),
          ]
      return [...kind, ...misplaced(question, role, path)]
    }),
  ]
}

function misplaced(question: Question, role: Role, path: readonly PropertyKey[]): Complaint[] {
  if (role === 'manager.oversight')
    return question.answeredBy === 'manager'
      ? []
      : [
          complain(
            [...path, 'role'],
            'What the manager says at sign-off would stand in place of the practitioner’s answer',
            'Add "answeredBy": "manager"',
          ),
        ]
  if (role !== 'opinion' && role !== 'opinion.reason' && role !== 'area') return []
  if (question.answeredBy === 'manager')
    return [
      complain(
        [...path, 'answeredBy'],
        `'${role}' is the practitioner’s to answer`,
        'Take "answeredBy" out, or take the role out',
      ),
    ]
  return role === 'opinion.reason' && question.when
    ? [complain([...path, 'when'], 'The reason cannot always be given', 'Take "when" out')]
    : []
}
