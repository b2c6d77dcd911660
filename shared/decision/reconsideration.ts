import type { PersonRef } from '../referral/referral.ts'
import type { Limit } from '../time/limit.ts'

/** One step of a partnership's ladder for professionals who do not agree with a decision. */
export interface EscalationStep {
  /** Who looks at it: "MASH manager". */
  readonly name: string
  readonly within: Limit
  /** The entry of the directory that is told; the MASH managers where it is left out. */
  readonly contact?: string
}

/** The steps where a partnership names none (practitioner to manager, head of service, the partnership itself). */
export const usualEscalation: readonly EscalationStep[] = [
  { name: 'MASH manager', within: { amount: 1, unit: 'working-days' } },
  { name: 'Head of service', within: { amount: 3, unit: 'working-days' } },
  { name: 'Safeguarding partnership', within: { amount: 5, unit: 'working-days' } },
]

/** What a sender asks: that a decision is looked at again, why, and what they want instead. */
export interface ReconsiderationAsked {
  /** The place on the ladder, from 0, and the name of the step. */
  readonly step: number
  readonly stepName: string
  readonly askedBy: PersonRef
  readonly at: string
  readonly reason: string
  readonly wanted: string
}

/** What was answered at one step of the ladder. */
export interface ReconsiderationAnswer {
  readonly asked: ReconsiderationAsked
  readonly result: 'upheld' | 'reopened'
  readonly reasons: string
  readonly by: PersonRef
  readonly at: string
  /** When the sender first opened it. */
  readonly openedAt?: string
}

/** How far the sender has pressed for another look at the decision that stands. A new decision starts afresh. */
export interface Reconsideration extends ReconsiderationAsked {
  /** When the step must have answered. */
  readonly dueAt: string
  /** The answers so far, the first step first. */
  readonly answers: readonly ReconsiderationAnswer[]
}

/** Whether the step asked last still owes its answer. */
export const isOpen = ({ step, answers }: Reconsideration): boolean =>
  !answers.some(({ asked }) => asked.step === step)

/** The step that can be asked now, with its place; none while one is open or when all have answered. */
export function nextStep(
  ladder: readonly EscalationStep[],
  before: Reconsideration | undefined,
): { readonly place: number; readonly step: EscalationStep } | undefined {
  if (before && isOpen(before)) return undefined
  const place = before ? before.step + 1 : 0
  const step = ladder[place]
  return step && { place, step }
}

/**
 * Why somebody may not answer: who decided or agreed, who asked, and who has answered an earlier step, are not who looks
 * at it afresh.
 */
export function whyNotAnswer(
  personId: string,
  decision: { readonly by: PersonRef; readonly agreement?: { readonly answer?: { readonly by: PersonRef } } },
  asked: Reconsideration,
): string | undefined {
  if (decision.by.id === personId)
    return 'You made this decision. Somebody who did not must look at it again.'
  if (decision.agreement?.answer?.by.id === personId)
    return 'You agreed to this decision. Somebody who did not must look at it again.'
  if (asked.askedBy.id === personId) return 'You asked for this. Somebody else must answer it.'
  if (asked.answers.some(({ by }) => by.id === personId))
    return `You have answered an earlier step. This one is for somebody else: ${asked.stepName}.`
  return undefined
}
