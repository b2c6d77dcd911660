import type { PersonRef, Referral } from '../referral/referral.ts'
import type { QualityAnswer, QualityQuestion } from './quality-questions.ts'

/** What was answered to one question, and why. */
export interface QualityGiven {
  readonly answer: QualityAnswer
  readonly comment?: string
}

/** The answers about one referral: a short look back by somebody who did not decide it. */
export interface Quality {
  readonly answers: Readonly<Record<QualityQuestion, QualityGiven>>
  readonly by: PersonRef
  readonly at: string
  /** Counts every time that it was answered. */
  readonly version: number
}

/** Why somebody may not answer now, in words that follow on from nothing; `undefined` where they may. */
export function whyNoQuality(
  { state, decision, measured }: Pick<Referral, 'state' | 'decision' | 'measured'>,
  personId: string,
): string | undefined {
  if (state !== 'decided' || !decision)
    return 'This referral is not decided. Its quality is looked at afterwards.'
  if (decision.by.id === personId || measured?.deciders.includes(personId))
    return 'You decided this referral, so somebody else looks at its quality.'
  return undefined
}
