import type { Outcome } from '#shared/referral/outcomes.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import type { Api, Client } from '../support/api.ts'
import { sendToMash, takeAndRate, triage } from '../support/desks.ts'

/** The people of these tests. */
export const castOf = (api: Api) => ({
  one: api.as('lkm-mash-one'),
  two: api.as('lkm-mash-two'),
  manager: api.as('lkm-mash-manager'),
  head: api.as('lkm-mash-head'),
  sender: api.as('lkm-teacher'),
  lead: api.as('lkm-head'),
})

/** A referral on which a worker has decided; gives its reference and its version. */
export async function decide(
  api: Api,
  worker: Client,
  outcome: Outcome = 'early-help',
  rating = 'amber',
): Promise<{ reference: string; version: number }> {
  const reference = await sendToMash(api)
  const version = await takeAndRate(worker, reference, rating)
  const done = await worker.decideReferral({ reference, version, ...decisionOf(outcome) })
  if (done.status !== 200) throw new Error(`Not decided: ${done.text}`)
  return { reference, version: done.body.version }
}

/** What its sender sees of it, as text. */
export const seenBySender = async (client: Client, reference: string): Promise<string> =>
  (await client.readAssessment({ reference })).text

/** Opens the outcome and gives the version after it. */
export async function openIt(sender: Client, worker: Client, reference: string): Promise<number> {
  await sender.openOutcome({ reference })
  return (await triage(worker, reference)).referral.version
}
