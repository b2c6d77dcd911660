import type { FrozenQuestion } from '#shared/form/document/document.ts'

/** Only the MASH reads what is withheld: who has taken a referral, and the managers, see all of it. */
const withheldWords =
  'Withheld; there may be an answer. Take the referral to see this. If somebody else has it, ask them or a MASH manager.'

/** What stands where no answer can be read: not answered, not answered yet by a manager, or kept from this reader. */
export function noAnswerWords({ answer, answeredBy }: Pick<FrozenQuestion, 'answer' | 'answeredBy'>): string {
  if (answer.as === 'withheld') return withheldWords
  return answeredBy === 'manager' ? 'For the manager to answer' : 'Not answered'
}

/** How the instrument's own words are told, where others were shown in their place. */
export const ownWords = (originalLabel: string): string => `The form’s own words: “${originalLabel}”`
