import type { Operations } from '#shared/api/index.ts'
import type { OutputOf } from '#shared/api/operation.ts'
import type { Api, Client } from './api.ts'
import { send } from './referrals.ts'

type Triage = OutputOf<Operations['readReferral']>

/** A referral in the MASH's queue that a school has sent. */
export const sendToMash = (api: Api, own: Parameters<typeof send>[3] = {}): Promise<string> =>
  send(api.as('lkm-teacher'), api.as('lkm-head'), 'mash', own)

/** A referral that came to the MASE directly. */
export const sendToMase = (api: Api): Promise<string> =>
  send(api.as('lkm-nurse'), api.as('lkm-nurse-manager'), 'mase')

/** What the MASH sees of a referral now. */
export async function triage(worker: Client, reference: string): Promise<Triage> {
  const read = await worker.readReferral({ reference })
  if (read.status !== 200) throw new Error(`Not read: ${JSON.stringify(read.problem)}`)
  return read.body
}

/** Takes a referral and rates it; gives its version. */
export async function takeAndRate(worker: Client, reference: string, rating = 'amber'): Promise<number> {
  const claimed = await worker.claimReferral({ reference })
  const rated = await worker.rateReferral({
    reference,
    version: claimed.body.version,
    rating,
    reason: 'As the tool describes it',
  })
  if (rated.status !== 200) throw new Error(`Not rated: ${JSON.stringify(rated.problem)}`)
  return rated.body.version
}

/** Takes a referral that came to the MASH and passes it on; gives its version. */
export async function passOn(worker: Client, reference: string): Promise<number> {
  const passed = await worker.passToMase({
    reference,
    version: await takeAndRate(worker, reference),
    reason: 'Known to children’s services already',
    gateway: 'children-act-1989-s47',
  })
  if (passed.status !== 200) throw new Error(`Not passed on: ${JSON.stringify(passed.problem)}`)
  return passed.body.version
}

/** A day ahead, as it is typed. */
export function dayFromNow(days: number): { day: string; month: string; year: string } {
  const [year = '', month = '', day = ''] = new Date(Date.now() + days * 24 * 60 * 60 * 1000)
    .toISOString()
    .slice(0, 10)
    .split('-')
  return { day, month, year }
}
