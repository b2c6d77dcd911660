import type { Audience, FrozenQuestion } from '#shared/form/document.ts'

const audienceNames: Record<Audience, string> = { intelligence: 'the intelligence officer' }

/** What stands where no answer can be read: not answered, not answered yet by a manager, or kept from this reader. */
export function noAnswerWords({ answer, answeredBy }: Pick<FrozenQuestion, 'answer' | 'answeredBy'>): string {
  if (answer.as === 'withheld')
    return `Kept for ${audienceNames[answer.audience]}. Ask them if you need to know; there may be nothing.`
  return answeredBy === 'manager' ? 'For the manager to answer' : 'Not answered'
}

/** How the instrument's own words are told, where others were shown in their place. */
export const ownWords = (originalLabel: string): string => `The form’s own words: “${originalLabel}”`
