import type { Api } from '#test/api/support/api.ts'
import { storeItem } from '#test/api/support/intelligence.ts'

export interface IntelligenceExportStages {
  /** An item whose text was released; an export of it, and one of a period in which nothing was released. */
  readonly released: string
  readonly exported: string
  readonly exportedNothing: string
}

/** Has an officer take out what was released. */
export async function setIntelligenceExportStages(api: Api): Promise<IntelligenceExportStages> {
  const officer = api.as('lkm-intelligence')
  const { reference } = await storeItem(api)
  const need = { purpose: 'investigation', why: 'The team that works on it asks for it' } as const
  const one = await officer.exportRelease({ item: reference, number: '1', ...need })
  const day = { day: '1', month: '2', year: '2020' }
  const none = await officer.exportReleases({ from: day, to: day, ...need })
  return { released: reference, exported: one.body.export, exportedNothing: none.body.export }
}
