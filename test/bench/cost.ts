import { setTimeout as wait } from 'node:timers/promises'
import { versionOf } from '#test/api/support/referrals.ts'
import { journey } from './cost/journey.ts'
import { type Meter, makeMeter } from './cost/meter.ts'
import { type Billed, costOf } from './cost/prices.ts'
import type { Figure, Row } from './row.ts'
import { type BenchHub, startBenchHub } from './support/bench-hub.ts'
import { cast, makeReady } from './support/complete-referral.ts'
import { type Sent, watch } from './support/watch.ts'

const REFERRALS = 1_000
const LIMIT = 0.5
const PATIENCE = 60_000
const reads = ['GetItemCommand', 'BatchGetItemCommand', 'QueryCommand']

const unitsOf = (sent: readonly Sent[], wanted: (name: string) => boolean): number =>
  sent.filter(({ name }) => wanted(name)).reduce((sum, { units }) => sum + units, 0)
const readUnits = (sent: readonly Sent[]) => unitsOf(sent, (name) => reads.includes(name))
const writeUnits = (sent: readonly Sent[]) => unitsOf(sent, (name) => !reads.includes(name))

/** Waits until every mail has gone and its fate is known. */
async function mailIsSettled({ mailbox }: BenchHub): Promise<void> {
  const until = performance.now() + PATIENCE
  for (let calm = 0; calm < 10; calm++) {
    await wait(300)
    if (mailbox?.kept.untold().length !== 0) calm = 0
    if (performance.now() > until) throw new Error('The fate of some mail stays unknown')
  }
}

/** The write units of one submitted referral, and what AWS would ask for a thousand from first page to outcome. */
export const cost: Row = async (say) => {
  const meter = makeMeter()
  const hub = await startBenchHub({ load: meter.load, deliveryDelay: 10, sweepEvery: 3_600_000 })
  try {
    const author = await hub.as(cast.author)
    const reference = await makeReady(author, await hub.as(cast.lead))
    const version = await versionOf(author, reference)
    await mailIsSettled(hub)
    const submitted = await watch(() => author.sendReferral({ reference, version }))
    await mailIsSettled(hub)

    const before = { mails: mailsOf(hub), gigabyteSeconds: meter.gigabyteSeconds }
    meter.invocations.clear()
    const whole = await watch(async () => {
      await journey(hub)
      await mailIsSettled(hub)
    })
    const bill = billOf(whole.sent, meter, before, mailsOf(hub) - before.mails)
    say(`cost: one journey of ${whole.sent.length} requests to the database`)
    return [submitFigure(submitted.sent), costFigure(bill)]
  } finally {
    await hub.stop()
  }
}

const mailsOf = ({ mailbox }: BenchHub): number => mailbox?.kept.all().length ?? 0

type Bill = Readonly<Record<Billed, number>>

/** What one journey used. Of the stream AWS hands on new mails alone, so the notifier runs at most once for each. */
function billOf(
  sent: readonly Sent[],
  meter: Meter,
  before: { gigabyteSeconds: number },
  mails: number,
): Bill {
  const { notifier: _, ...called } = Object.fromEntries(meter.invocations)
  const events = new Set(['mail-fate', 'sweep'])
  const api = Object.entries(called).reduce((sum, [name, times]) => sum + (events.has(name) ? 0 : times), 0)
  const invocations = Object.values(called).reduce((sum, times) => sum + times, mails)
  return {
    writeUnits: writeUnits(sent),
    readUnits: readUnits(sent),
    invocations,
    gigabyteSeconds: meter.gigabyteSeconds - before.gigabyteSeconds,
    apiRequests: api,
    mails,
    logBytes: invocations * LOG_BYTES,
    traces: api + mails,
  }
}

/** A line of the function's own, Lambda's three, and the gateway's access log. */
const LOG_BYTES = 1_200

const submitFigure = (sent: readonly Sent[]): Figure => {
  const value = writeUnits(sent)
  return {
    what: 'Write units of one submitted referral',
    value,
    reads: `${value} units`,
    limit: Number.MAX_SAFE_INTEGER,
    limitReads: 'printed',
    details: { 'read units': readUnits(sent) },
  }
}

function costFigure(bill: Bill): Figure {
  const billed = Object.keys(bill) as Billed[]
  const value = billed.reduce((sum, what) => sum + costOf(what, bill[what] * REFERRALS), 0)
  const lines = billed.map((what) => [
    what,
    `${Number(bill[what].toFixed(3))} a referral, ${costOf(what, bill[what] * REFERRALS).toFixed(3)} USD`,
  ])
  return {
    what: 'AWS cost of 1,000 referrals end to end, without the web front end',
    value,
    reads: `${value.toFixed(2)} USD`,
    limit: LIMIT,
    limitReads: `under ${LIMIT.toFixed(2)} USD`,
    details: {
      ...Object.fromEntries(lines),
      prices: 'list prices, London, to be checked; no free allowance',
    },
  }
}
