import { createHash } from 'node:crypto'
import { matchWritesFor, sentMatchWrites } from '#functions/platform/matches.ts'
import { referralItem } from '#functions/platform/referral-items.ts'
import { matches } from './matches.ts'
import { queue } from './queue.ts'
import type { Row } from './row.ts'
import { startFullEngine } from './support/full-engine.ts'
import { openReferral } from './support/many-referrals.ts'
import { queueCounter } from './support/queue-counts.ts'

export const FEW = 1_000
export const MANY = 100_000

const secretMark = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** Open referrals in the MASH's queue and its counts, each with the marks under which its child can be found again. */
function* referrals(number: number) {
  const counter = queueCounter('LKM')
  for (let one = 0; one < number; one++) {
    const referral = openReferral(one)
    counter.count(referral)
    yield referralItem(referral)
    for (const writes of [matchWritesFor, sentMatchWrites])
      for (const write of writes({ secretMark }, referral, [referral.child]))
        if ('put' in write) yield write.put
  }
  yield* counter.items()
}

/** What must not grow with the number of referrals, measured in an engine with few and in one with many. */
export const atSize: Row = async (say) => {
  const started = performance.now()
  const few = await startFullEngine(referrals(FEW))
  const many = await startFullEngine(referrals(MANY))
  try {
    const seconds = Math.round((performance.now() - started) / 1000)
    say(`at size: ${FEW + MANY} referrals and their marks written in ${seconds} seconds`)
    const deps = { ...many.deps, secretMark }
    return [...(await queue(few.deps, many.deps)), ...(await matches(deps, openReferral))]
  } finally {
    await few.stop()
    await many.stop()
  }
}
