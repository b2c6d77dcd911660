import type { Answer, Answers } from '#shared/form/answers/answers.ts'
import type { Column, FormDefinition, Question } from '#shared/form/format/definition.ts'
import type { Role } from '#shared/form/format/roles.ts'
import { findMissing } from '#shared/form/progress/missing.ts'
import { findMissingReason } from '#shared/form/progress/missing-reason.ts'

const yesterday = { day: '20', month: '11', year: '2025' }

/** A valid answer to a question of its kind. */
function answerTo(question: Question | Column): Answer {
  switch (question.kind) {
    case 'date':
      return { value: yesterday }
    case 'date-of-birth':
      return { value: { day: '27', month: '3', year: '2012' } }
    case 'choice':
    case 'scale':
      return { value: question.options[0]?.value ?? '' }
    case 'choices':
      return { value: [question.options[0]?.value ?? ''] }
    case 'tick':
      return { value: 'yes' }
    case 'nhs-number':
      return { value: '9990000018' }
    case 'upn':
      return { value: 'B801200005001' }
    case 'time':
      return { value: '11:20am' }
    case 'children':
      return { value: ['child'] }
    case 'telephone':
      return { value: '01632 960123' }
    case 'email':
      return { value: 'front.office@school.example' }
    case 'postcode':
      return { value: 'ZZ99 3VZ' }
    case 'indicators':
      return {
        value: question.rows
          .slice(0, 1)
          .map(({ id }) => ({ row: id, state: 'present', evidence: 'Seen twice.' })),
      }
    case 'need-to-know':
      return {
        value: [
          {
            someone: 'The team manager, who was told in person',
            told: 'yes',
            when: yesterday,
            by: 'The author',
          },
        ],
      }
    case 'repeat':
      return {
        value: [
          Object.fromEntries(question.columns.map((column) => [column.id, answerTo(column).value as string])),
        ],
      }
    default:
      return { value: `An answer to ${question.number ?? question.id}, written for a test.` }
  }
}

/** Answers to all that must be answered before a form can be sent, with some of one's own by role. */
export function completeAnswers(
  definition: FormDefinition,
  own: Partial<Record<Role, Answer>> = {},
): Record<string, Answers> {
  const all: Answers = {}
  const given: typeof own = { 'referral.telephoned': { value: 'no' }, ...own }
  for (const question of definition.sections.flatMap(({ questions }) => questions)) {
    const answer = question.role && given[question.role]
    if (answer) all[question.id] = answer
  }
  // An answer can bring further questions with it.
  for (let round = 0; round < 5; round++) {
    for (const section of definition.sections)
      for (const missing of findMissing(section, all)) {
        const question = section.questions.find(({ id }) => id === missing.question) as Question
        all[question.id] = answerTo(question)
      }
  }
  const reason = findMissingReason(definition, all, '2025-11-21')
  if (reason) all[reason.question] = { value: 'A reason, written for a test.' }
  return Object.fromEntries(
    definition.sections.map(({ id, questions }) => [
      id,
      Object.fromEntries(
        questions.flatMap((question) => {
          const answer = all[question.id]
          return answer ? [[question.id, answer]] : []
        }),
      ),
    ]),
  )
}
