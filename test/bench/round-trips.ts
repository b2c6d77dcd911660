import { versionOf } from '#test/api/support/referrals.ts'
import { decisionOf } from '#test/factories/decisions.ts'
import { count, type Row } from './row.ts'
import { startBenchHub } from './support/bench-hub.ts'
import { cast, makeReady } from './support/complete-referral.ts'
import { roundTrips, watch } from './support/watch.ts'

/** The round trips to the database, one after another, in a submit, a claim and a decision: the most is the figure. */
export const roundTripsOfChanges: Row = async () => {
  const hub = await startBenchHub()
  try {
    const author = await hub.as(cast.author)
    const worker = await hub.as(cast.worker)
    const found: Record<string, number> = {}
    const change = async (
      name: string,
      run: () => Promise<{ status: number; body: object; text: string }>,
    ) => {
      const { value, sent } = await watch(run)
      if (value.status !== 200) throw new Error(`${name}: ${value.text}`)
      found[name] = roundTrips(sent)
      return value.body as { readonly version: number }
    }

    const reference = await makeReady(author, await hub.as(cast.lead))
    const ready = await versionOf(author, reference)
    await change('submit', () => author.sendReferral({ reference, version: ready }))
    const claimed = await change('claim', () => worker.claimReferral({ reference }))
    const rating = { rating: 'amber', reason: 'The pattern of lateness is new.' }
    const rated = await change('rating', () => worker.rateReferral({ reference, ...claimed, ...rating }))
    const decision = decisionOf('section-17')
    await change('decision', () => worker.decideReferral({ reference, ...rated, ...decision }))
    return [
      {
        what: 'Database round trips one after another in a submit, a claim, a decision',
        ...count(Math.max(...Object.values(found)), 2, 'round trips'),
        details: found,
      },
    ]
  } finally {
    await hub.stop()
  }
}
