import type { Reconsideration, ReconsiderationAnswer } from '../decision/reconsideration.ts'
import type { PersonRef, Referral } from './referral.ts'

/** What its sender must open, when it was decided and by whom. */
interface ToOpen {
  readonly what: 'decision' | 'answer'
  readonly at: string
  readonly by: PersonRef
}

type Decided = Pick<Referral, 'decision' | 'reconsideration'>

/** The latest answer to a sender who did not agree, where it says that the decision stands. */
export const latestStanding = (asked: Reconsideration | undefined): ReconsiderationAnswer | undefined => {
  const latest = asked?.answers.at(-1)
  return latest?.result === 'upheld' ? latest : undefined
}

/**
 * What the author of a referral has not opened yet: the decision, or the answer that it stands. Deciding is not telling.
 * One that is open again has nothing to open until it is decided anew.
 */
export function findToOpen({ decision, reconsideration }: Decided): ToOpen | undefined {
  if (!decision) return undefined
  const answer = latestStanding(reconsideration)
  if (answer && !answer.openedAt) return { what: 'answer', at: answer.at, by: answer.by }
  return decision.openedAt ? undefined : { what: 'decision', at: decision.at, by: decision.by }
}

/** The head once its author has read all that was decided. What they had opened before keeps its moment. */
export const withAllOpened = ({ decision, reconsideration }: Decided, at: string): Decided => ({
  decision: decision && { ...decision, openedAt: decision.openedAt ?? at },
  ...(reconsideration
    ? {
        reconsideration: {
          ...reconsideration,
          answers: reconsideration.answers.map((answer) => ({ ...answer, openedAt: answer.openedAt ?? at })),
        },
      }
    : {}),
})
