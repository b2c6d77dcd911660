import { rankOfOption } from '../evaluation/rank-of-option.ts'
import { type Answers, hasValue } from '../form/answers/answers.ts'
import { findByRole, textByRole } from '../form/answers/find-by-role.ts'
import type { FormDefinition } from '../form/format/definition.ts'

/** What a referral is about, in words that are the same whichever tool it was made with. */
export const concerns = {
  'sexual-exploitation': 'Sexual exploitation, or a risk of it',
  'other-exploitation': 'Other forms of exploitation',
  trafficking: 'Trafficking',
  'significant-harm': 'Significant harm, or likely',
  'early-help': 'Early help is asked for',
  'no-exploitation': 'Exploitation not a factor',
} as const

export type Concern = keyof typeof concerns
export const concernIds = Object.keys(concerns) as [Concern, ...Concern[]]

interface Answered {
  readonly definition: FormDefinition
  readonly answers: Answers
}

/** What the answers of a referral's forms say that it is about. */
export function concernsOf(forms: readonly Answered[]): Concern[] {
  const found = new Set(forms.flatMap(concernsOfForm))
  return concernIds.filter((one) => found.has(one))
}

function concernsOfForm({ definition, answers }: Answered): Concern[] {
  const has = (role: 'opinion.other-exploitation' | 'trafficking') =>
    hasValue(findByRole(definition, answers, role)?.answer)
  const rank = opinionRank({ definition, answers })
  return [
    ...(rank === undefined
      ? []
      : [rank === 0 ? ('no-exploitation' as const) : ('sexual-exploitation' as const)]),
    ...(has('opinion.other-exploitation') ? ['other-exploitation' as const] : []),
    ...(has('trafficking') ? ['trafficking' as const] : []),
    ...(textByRole(definition, answers, 'referral.significant-harm') === 'yes'
      ? ['significant-harm' as const]
      : []),
    ...(textByRole(definition, answers, 'referral.kind') === 'early-help' ? ['early-help' as const] : []),
  ]
}

/** How high the author's opinion stands among those of the tool; 0 is its lowest. */
function opinionRank({ definition, answers }: Answered): number | undefined {
  const found = findByRole(definition, answers, 'opinion')
  if (found?.question.kind !== 'choice' && found?.question.kind !== 'scale') return undefined
  const { options } = found.question
  const place = options.findIndex(({ value }) => value === found.answer?.value)
  return place < 0 ? undefined : rankOfOption(definition, options, place)
}

/** The school, college or other education of the child, as the first form has it that asks. */
export const schoolOf = (forms: readonly Answered[]): string | undefined =>
  forms
    .map(({ definition, answers }) => textByRole(definition, answers, 'child.school'))
    .find((text) => text !== '')
