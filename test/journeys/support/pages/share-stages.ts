import { agreement, passOnPart } from '#test/api/shares/support.ts'
import type { Api } from '#test/api/support/api.ts'
import { takeAndRate } from '#test/api/support/desks.ts'

/** A referral of which parts were passed on. */
export interface ShareStages {
  readonly passedOn: {
    readonly reference: string
    /** To the health trust: one that nobody has opened, and one that is opened. */
    readonly closed: string
    readonly opened: string
    /** To the other partnership, which asks something. */
    readonly transferred: string
  }
}

/** Has the MASH pass on parts of a referral, and one of them be opened and another be asked about. */
export async function setShareStages(api: Api, reference: string): Promise<ShareStages> {
  const worker = api.as('lkm-mash-one')
  const there = api.as('vnt-mash')
  await takeAndRate(worker, reference)
  const toHealth = { kind: 'early-help', to: 'lkm-health-spoc', ...agreement } as const
  const closed = (await passOnPart(worker, reference, toHealth)).body.id
  const opened = (await passOnPart(worker, reference, { ...toHealth, parts: ['child', 'whole.marf'] })).body
    .id
  await api.as('lkm-nurse').openShare({ reference, share: opened })
  const elsewhere = { kind: 'front-door', to: 'VNT', gateway: 'children-act-1989-s47' } as const
  const transferred = (await passOnPart(worker, reference, elsewhere)).body.id
  const { to } = (await worker.readSentShare({ reference, share: transferred })).body.share
  if (to.kind !== 'front-door') throw new Error('Not passed to the other partnership')
  const version = await takeAndRate(there, to.reference)
  await there.returnToSender({ reference: to.reference, version, question: 'Where does she sleep now?' })
  return { passedOn: { reference, closed, opened, transferred } }
}
