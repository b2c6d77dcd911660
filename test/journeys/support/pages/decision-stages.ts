import type { Outcome } from '#shared/referral/outcomes.ts'
import type { Api } from '#test/api/support/api.ts'
import { takeAndRate } from '#test/api/support/desks.ts'
import { decisionOf } from '#test/factories/decisions.ts'

/** Decisions in every state. */
export interface DecisionStages {
  /** Waits for the agreement of a manager who did not make it. */
  readonly proposed: string
  /** Could not wait: a manager is still to look at it. */
  readonly protectedNow: string
  /** A joint enquiry with a strategy discussion and the NRM, opened again once and decided a second time. */
  readonly jointEnquiry: string
  /** Its sender does not agree. */
  readonly pressed: string
}

/** Drives the API until a decision is in every state, on referrals that were just sent by a school's lead. */
export async function setDecisionStages(api: Api, sendOne: () => Promise<string>): Promise<DecisionStages> {
  const worker = api.as('lkm-mash-one')
  const decide = async (
    reference: string,
    version: number,
    outcome: Outcome,
    ...further: readonly Outcome[]
  ): Promise<number> => {
    const done = await worker.decideReferral({ reference, version, ...decisionOf(outcome, ...further) })
    if (done.status !== 200) throw new Error(`Not decided: ${done.text}`)
    return done.body.version
  }
  const decided = async (outcome: Outcome, rating?: string) => {
    const reference = await sendOne()
    return {
      reference,
      version: await decide(reference, await takeAndRate(worker, reference, rating), outcome),
    }
  }
  const proposed = await decided('no-further-action')
  const protectedNow = await decided('immediate-protection', 'red')
  const enquiry = await decided('section-17')
  const reopened = await worker.reopenReferral({ ...enquiry, reason: 'Her school rang' })
  await decide(enquiry.reference, reopened.body.version, 'section-47', 'strategy-discussion', 'nrm')
  const pressed = await decided('early-help')
  const asked = await api.as('lkm-head').askReconsideration({
    ...pressed,
    reason: 'She was missing again on Sunday',
    wanted: 'An assessment by a social worker',
  })
  if (asked.status !== 200) throw new Error(`Not asked: ${asked.text}`)
  return {
    proposed: proposed.reference,
    protectedNow: protectedNow.reference,
    jointEnquiry: enquiry.reference,
    pressed: pressed.reference,
  }
}
