import type { Failure } from '../failure.ts'
import type { PersonRef } from '../referral/referral.ts'
import { fail, ok, type Result } from '../result.ts'
import type { Dissemination } from './dissemination.ts'
import type { Feedback, IntelligenceItem } from './item.ts'

/** What a recipient says of what they were given. */
export interface TypedAnswer {
  readonly answer: 'acknowledged' | 'acted' | 'not-for-us'
  readonly words?: string | undefined
  /** What the source may be told. */
  readonly forSource?: string | undefined
}

interface PlannedAnswer {
  readonly next: Dissemination
  /** What those who gave the item may be told from now on; undefined where nothing new is. */
  readonly feedback?: readonly Feedback[]
}

/** More than anybody does with one thing. */
const MOST_ACTED = 20

const conflict = (detail: string) => fail<Failure>({ kind: 'conflict', detail })
const invalid = (field: string, message: string) =>
  fail<Failure>({ kind: 'invalid', errors: [{ field, message }] })

/** What an answer comes to. Feedback names no recipient, and says once that somebody has read it. */
export function planAnswer(
  told: Dissemination,
  { feedback = [] }: Pick<IntelligenceItem, 'feedback'>,
  { answer, words, forSource }: TypedAnswer,
  { by, at, id }: { readonly by: PersonRef; readonly at: string; readonly id: string },
): Result<PlannedAnswer, Failure> {
  const version = told.version + 1
  if (answer === 'not-for-us') {
    const misdirected = { by, at, ...(words && { words }) }
    return ok({ next: { ...told, version, misdirected, nextAt: undefined } })
  }
  if (!told.openedAt) return conflict('Open it first. Nothing can be said of it before it was read.')
  const acknowledged = told.acknowledgedAt ? {} : { acknowledgedAt: at, acknowledgedBy: by }
  if (answer === 'acknowledged') {
    if (told.acknowledgedAt)
      return conflict(`${told.acknowledgedBy?.name ?? 'A colleague'} has said that it was read already.`)
    const isKnown = feedback.some(({ what }) => what === 'acknowledged')
    return ok({
      next: { ...told, ...acknowledged, version },
      ...(!isKnown && { feedback: [...feedback, { id, what: 'acknowledged', at }] }),
    })
  }
  if (!words) return invalid('words', 'Say what you did')
  const { acted = [] } = told
  if (acted.length >= MOST_ACTED)
    return conflict(`No more than ${MOST_ACTED} can be noted here. Ring the intelligence desk.`)
  const done = { words, by, at, ...(forSource && { forSource }) }
  return ok({
    next: { ...told, ...acknowledged, version, acted: [...acted, done] },
    feedback: [...feedback, { id, what: 'acted-on', at, ...(forSource && { words: forSource }) }],
  })
}
