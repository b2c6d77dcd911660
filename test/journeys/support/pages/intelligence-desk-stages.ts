import type { Api } from '#test/api/support/api.ts'
import { storeItem } from '#test/api/support/intelligence.ts'

/** Items of the intelligence desk, each in a state of its own. */
export interface IntelligenceDeskStages {
  readonly desk: {
    readonly received: string
    readonly graded: string
    /** A text waits, and something was pointed at in it. */
    readonly drafted: string
    readonly released: string
    readonly notShared: string
    /** Kept from an agency, split, and its source was asked for. */
    readonly worked: string
    readonly part: string
  }
}

/** Has officers work on items until there is one in every state. */
export async function setIntelligenceDeskStages(api: Api): Promise<IntelligenceDeskStages> {
  const officer = api.as('lkm-intelligence')
  const at = async (state: Parameters<typeof storeItem>[1]) => (await storeItem(api, state)).reference
  const drafted = await at({ state: 'graded' })
  await officer.writeForRelease({
    item: drafted,
    version: 2,
    text: 'A silver van waits at the gate of a school. We call it the van.',
    details: { colour: 'Silver' },
    kept: [{ words: 'We', why: 'The police call it so' }],
  })
  const notShared = await at({ state: 'graded', item: { danger: true } })
  await officer.decideOnSharing({ item: notShared, version: 2, share: 'no', reason: 'The police know it' })
  const worked = await at({ state: 'graded' })
  await officer.excludeFromIntelligence({
    item: worked,
    version: 2,
    who: 'agency',
    id: 'lkm-hollin-bank',
    exclude: 'yes',
    why: 'The driver works there',
  })
  const split = { item: worked, version: 3, kind: 'person', what: 'They call the driver Rook' } as const
  const part = (await officer.splitIntelligence(split)).body.item
  await officer.askForSource({ item: worked, reason: 'To ask which gate it was' })
  return {
    desk: {
      received: await at({ state: 'received', item: { danger: true } }),
      graded: await at({ state: 'graded' }),
      drafted,
      released: await at({ state: 'released' }),
      notShared,
      worked,
      part,
    },
  }
}
