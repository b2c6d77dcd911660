import { disseminationItem } from '#functions/platform/intelligence/stored.ts'
import { withRing } from '#shared/intelligence/ring.ts'
import type { Api } from '#test/api/support/api.ts'
import { storeItem, whoIs } from '#test/api/support/intelligence.ts'
import { putItem } from '#test/api/support/store.ts'

/** Recipients whom the mail did not reach or should not have reached. */
export interface DeliveryStages {
  readonly delivery: {
    /** To be rung, opened, said to be the wrong post, and recalled: the item and what was given of it. */
    readonly ring: string
    readonly opened: string
    readonly wrongPost: string
    readonly recalled: string
    /** Breaches by their ids: one that waits for a decision, and one that was decided. */
    readonly open: string
    readonly decided: string
  }
}

const at = '2026-11-16T10:00:00.000Z'

/** Puts recipients in each state in which the desk must do something about them. */
export async function setDeliveryStages(api: Api): Promise<DeliveryStages> {
  const officer = api.as('lkm-intelligence')
  const { ref } = whoIs(api, 'lkm-constable')
  const give = async (id: string) => {
    const { reference, given } = await storeItem(api, { given: [{ id }] })
    const [told] = given
    if (!told) throw new Error('Nothing was given')
    return { told, key: { item: reference, dissemination: id }, page: `${reference}/recipients/${id}` }
  }
  const recall = async (id: string) => {
    const { key, page } = await give(id)
    const recalled = await officer.recallDelivery({
      ...key,
      version: 1,
      because: 'It went to the team of another area',
    })
    return { page, breach: recalled.body.breach }
  }
  const ring = await give('to-be-rung-for-the-pages')
  const rung = withRing(ring.told, 'bounced', at)
  if (!rung) throw new Error('Nobody is to be rung')
  await putItem(api, disseminationItem({ ...rung, version: 2 }))
  await officer.recordCall({ ...ring.key, version: 2, outcome: 'not-reached', words: 'The line was busy' })
  const opened = await give('opened-for-the-pages')
  await putItem(api, disseminationItem({ ...opened.told, openedAt: at, openedBy: ref }))
  const wrong = await give('wrong-post-for-the-pages')
  await officer.recordCall({ ...wrong.key, version: 1, outcome: 'wrong-post' })
  const [first, second] = [await recall('recalled-for-the-pages'), await recall('decided-for-the-pages')]
  await officer.noteBreach({ breach: second.breach, version: 1, words: 'The team has destroyed its copy' })
  const decision = {
    breach: second.breach,
    reason: 'Nobody had opened it',
    peopleTold: 'not-needed',
  } as const
  await officer.decideBreach({ ...decision, version: 2, tell: 'not-reported' })
  return {
    delivery: {
      ring: ring.page,
      opened: opened.page,
      wrongPost: wrong.page,
      recalled: first.page,
      open: first.breach,
      decided: second.breach,
    },
  }
}
