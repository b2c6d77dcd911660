import { randomUUID } from 'node:crypto'
import { personIdOf } from '#functions/platform/dependencies.ts'
import { londonClock } from '#shared/identifiers/date-time.ts'
import { monthBefore } from '#shared/management/periods.ts'
import type { Api } from '#test/api/support/api.ts'
import { putItem } from '#test/api/support/store.ts'
import { measuresOfMonth } from '#test/factories/measures.ts'

/** What pages of those who run the MASH are about. */
export interface ManageStages {
  /** A hand-over that moved something. */
  readonly handedOver: string
  /** A month of which enough was measured to say something. */
  readonly measuredMonth: string
}

/** Hands over a referral that the head of service had, and measures a month. */
export async function setManageStages(api: Api, reference: string): Promise<ManageStages> {
  const manager = api.as('lkm-mash-manager')
  const idOf = (subject: string) => personIdOf({ issuer: api.signIn.issuer, subject })
  const claimed = await api.as('lkm-mash-head').claimReferral({ reference })
  const { body } = await manager.handOver({
    person: idOf('lkm-mash-head'),
    requestId: randomUUID(),
    way: 'to-one',
    to: idOf('lkm-mash-manager'),
    reason: 'He is away for two weeks.',
    referrals: [`${reference} ${claimed.body.version}`],
  })
  const measuredMonth = monthBefore(londonClock(Date.now()).date.slice(0, 7), 1)
  for (const item of measuresOfMonth(measuredMonth)) await putItem(api, item)
  return { handedOver: body.handOver, measuredMonth }
}
