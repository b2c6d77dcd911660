import type { Alert, Watch } from '#shared/intelligence/watch.ts'
import { type Dependencies, fingerprint } from '../dependencies.ts'
import type { Item } from '../items.ts'
import { queryAll } from '../read.ts'
import { intelligenceKeys, intelligenceLists } from './keys.ts'

export const watchItem = (watch: Watch): Item<Watch> => ({
  ...intelligenceKeys.watch(watch.partnership, watch.id),
  entity: 'watch',
  data: watch,
})

/** Every watch of a partnership, also those that are over. */
export async function listWatchesOf(deps: Dependencies, code: string): Promise<Watch[]> {
  const items = await queryAll<Watch>(deps, intelligenceKeys.watch(code, '').pk)
  return items.map(({ data }) => data)
}

/** Made of the watch and what it was found in, so that it is made once. */
export const alertId = (watch: string, reference: string): string => fingerprint(`${watch} ${reference}`)

export const alertItem = (alert: Alert): Item<Alert> => ({
  ...intelligenceKeys.alert(alert.partnership, alert.id),
  entity: 'alert',
  data: alert,
  worklistPk: intelligenceLists.alerts(alert.partnership, alert.seen ? 'seen' : 'new'),
  worklistSk: `${alert.at}#${alert.id}`,
})
