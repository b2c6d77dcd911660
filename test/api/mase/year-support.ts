import type { Partnership } from '#shared/partnership/partnership.ts'
import type { Api } from '../support/api.ts'
import { allItems, putItem } from '../support/store.ts'

/** What an answer holds that must be good. */
export const good = <T>({ status, body, problem }: { status: number; body: T; problem: unknown }): T => {
  if (status >= 300) throw new Error(`${status}: ${JSON.stringify(problem)}`)
  return body
}

/** Larkmere meets for four hours this year, and two posts come besides the chair. */
export async function meetLonger(api: Api): Promise<void> {
  const item = (await allItems<Partnership>(api, 'hub')).find(
    ({ entity, data }) => entity === 'partnership' && data.code === 'LKM',
  )
  if (!item) throw new Error('There is no Larkmere')
  const mase = {
    ...item.data.mase,
    minutes: 240,
    members: [
      { contact: 'lkm-police-spoc', sees: 'all' },
      { contact: 'lkm-school', sees: 'involved' },
    ] as const,
  }
  await putItem(api, { ...item, data: { ...item.data, mase } })
}
