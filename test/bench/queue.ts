import type { Dependencies } from '#functions/platform/dependencies.ts'
import { listQueue } from '#functions/queue/list-queue.ts'
import { race } from './measure.ts'
import { count, type Figure, milliseconds, ratio } from './row.ts'
import { cast } from './support/complete-referral.ts'
import { issuer } from './support/full-engine.ts'
import { watch } from './support/watch.ts'

const ROUNDS = 300
const WARM_UP = 50

const caller = { issuer, subject: cast.worker, requestId: 'bench' }

async function open(deps: Dependencies): Promise<number> {
  const page = await listQueue(deps, caller, { view: 'new' })
  if (!page.ok || page.value.rows.length === 0) throw new Error(`No page: ${JSON.stringify(page)}`)
  return page.value.counts.new
}

/** What the page reads: its rows, the counts of every list, whom it is for. */
async function readUnits(deps: Dependencies): Promise<number> {
  const { sent } = await watch(() => open(deps))
  return sent.filter(({ name }) => name !== 'PutItemCommand').reduce((sum, { units }) => sum + units, 0)
}

/** The first page of the MASH's queue where many referrals are open, against where few are. */
export async function queue(few: Dependencies, many: Dependencies): Promise<Figure[]> {
  const none = async () => undefined
  const took = await race<'few' | 'many'>(
    { few: { prepare: none, run: () => open(few) }, many: { prepare: none, run: () => open(many) } },
    ROUNDS,
    WARM_UP,
  )
  const counted = { few: await open(few), many: await open(many) }
  const units = { few: await readUnits(few), many: await readUnits(many) }
  return [
    {
      what: 'First page of a queue at 100,000 open referrals, against 1,000: time',
      ...ratio(took.many / took.few, 1.1),
      details: {
        'at 1,000': milliseconds(took.few),
        'at 100,000': milliseconds(took.many),
        'counted as new': `${counted.few} and ${counted.many}`,
        runs: ROUNDS,
      },
    },
    {
      what: 'The same: read units of the page',
      ...count(units.many, units.few, 'read units'),
      details: { 'at 1,000': units.few, 'at 100,000': units.many },
    },
  ]
}
