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
  const opinion = opinionIn({ definition, answers })
  return [
    ...(opinion ? [opinion] : []),
    ...(has('opinion.other-exploitation') ? ['other-exploitation' as const] : []),
    ...(has('trafficking') ? ['trafficking' as const] : []),
    ...(textByRole(definition, answers, 'referral.significant-harm') === 'yes'
      ? ['significant-harm' as const]
      : []),
    ...(textByRole(definition, answers, 'referral.kind') === 'early-help' ? ['early-help' as const] : []),
  ]
}

/**
 * What an opinion calls it that says there is no exploitation: the level of the option, or where it has none its value. The
 * lowest level of a tool may still be a risk, as "low" and "standard" are.
 */
const noExploitation: readonly string[] = ['none', 'not-a-factor']

/** What the author's opinion says that it is about, once there is one. */
function opinionIn({ definition, answers }: Answered): Concern | undefined {
  const found = findByRole(definition, answers, 'opinion')
  if (found?.question.kind !== 'choice' && found?.question.kind !== 'scale') return undefined
  const chosen = found.question.options.find(({ value }) => value === found.answer?.value)
  if (!chosen) return undefined
  return noExploitation.includes(chosen.level ?? chosen.value) ? 'no-exploitation' : 'sexual-exploitation'
}

/** The school, college or other education of the child, as the first form has it that asks. */
export const schoolOf = (forms: readonly Answered[]): string | undefined =>
  forms
    .map(({ definition, answers }) => textByRole(definition, answers, 'child.school'))
    .find((text) => text !== '')
