import { owesWord } from '#shared/referral/acknowledged.ts'
import type { HistoryEntry } from '#shared/referral/history.ts'
import type { Referral } from '#shared/referral/referral.ts'
import { maseStates } from '#shared/referral/states.ts'

/** One step of the way of a referral, as its sender may know it. */
export interface ProgressStep {
  readonly name: string
  readonly stage: 'done' | 'now' | 'later'
  readonly at?: string
  /** By when it is to be done, where it is not done yet. */
  readonly by?: string
  readonly who?: string
  /** What was written for the sender. */
  readonly words?: string
}

const ended: readonly Referral['state'][] = ['decided', 'reconsideration']
const atMase: readonly Referral['state'][] = maseStates
const whoIs = (who: { readonly name: string; readonly post: string } | undefined) =>
  who && [who.name, who.post].filter(Boolean).join(', ')

/** With what its sender was told, where nobody wrote to them before. */
function toldWith({ decision, mase }: Referral): Partial<ProgressStep> {
  if (mase?.from === 'mash' && !(decision && decision.at < mase.at))
    return { at: mase.at, words: 'You were told when it was passed on to the MASE.' }
  if (!decision) return {}
  return { at: decision.at, who: whoIs(decision.by), words: 'You were told with the decision.' }
}

/** The way of a referral at the MASH: sent, acknowledged, being looked at, asked, decided, passed on. */
export function progressOf(referral: Referral, history: readonly HistoryEntry[]): ProgressStep[] {
  const { sentAt, acknowledged, acknowledgeBy, owner, state, question, decision, dueAt } = referral
  const isDecided = decision !== undefined && ended.includes(state)
  const gone = isDecided || atMase.includes(state)
  const passed = history
    .filter(({ kind }) => kind === 'passed-on' || kind === 'pass-to-mase')
    .toSorted((a, b) => a.at.localeCompare(b.at))
  return [
    { name: 'Sent', stage: 'done', at: sentAt },
    acknowledged
      ? {
          name: 'Acknowledged',
          stage: 'done',
          at: acknowledged.at,
          who: whoIs(acknowledged.by),
          words: acknowledged.words,
        }
      : owesWord(referral)
        ? { name: 'Acknowledged', stage: 'later', by: acknowledgeBy }
        : { name: 'Acknowledged', stage: 'done', ...toldWith(referral) },
    {
      name: 'Looked at by the MASH',
      stage: gone ? 'done' : owner && state !== 'returned' ? 'now' : owner ? 'done' : 'later',
      who: gone ? undefined : whoIs(owner),
    },
    ...(question
      ? [
          {
            name: question.answeredAt ? 'Question answered' : 'Question for you',
            stage: question.answeredAt ? ('done' as const) : ('now' as const),
            at: question.answeredAt ?? question.at,
            who: whoIs(question.by),
            words: question.text,
          },
        ]
      : []),
    ...(atMase.includes(state)
      ? []
      : [
          isDecided
            ? { name: 'Decided', stage: 'done' as const, at: decision.at, who: whoIs(decision.by) }
            : { name: 'Decided', stage: 'later' as const, by: state === 'returned' ? undefined : dueAt },
        ]),
    ...(isDecided ? (referral.reconsideration?.answers ?? []) : []).map(({ at, by, asked }) => ({
      name: `Looked at again: ${asked.stepName}`,
      stage: 'done' as const,
      at,
      who: whoIs(by),
    })),
    ...(state === 'reconsideration' && referral.reconsideration
      ? [
          {
            name: 'Looked at again',
            stage: 'now' as const,
            by: referral.reconsideration.dueAt,
            who: referral.reconsideration.stepName,
          },
        ]
      : []),
    ...(referral.mase?.decision
      ? [{ name: 'Discussed by the MASE', stage: 'done' as const, at: referral.mase.decision.at }]
      : []),
    ...passed.map(({ at, kind, text }) => ({
      name: 'Passed on',
      stage: 'done' as const,
      at,
      who: kind === 'pass-to-mase' ? 'The MASE' : text,
    })),
  ]
}
