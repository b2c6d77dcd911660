import { expect, vi } from 'vitest'
import { intelligenceKeys } from '#functions/platform/intelligence/keys.ts'
import { arrive, child } from '../../mash-page/support.ts'
import type { Api, Client } from '../../support/api.ts'
import { storeItem } from '../../support/intelligence.ts'
import { allItems } from '../../support/store.ts'

type Wanted = NonNullable<Parameters<typeof storeItem>[1]>

/** Waits until the stream has brought what came, and the hub has looked at it. */
export const isLookedAt = (api: Api, pk: string, entity: string): Promise<void> =>
  vi.waitFor(
    async () => {
      const items = await allItems(api, 'hub', {
        FilterExpression: 'pk = :pk AND entity = :entity',
        ExpressionAttributeValues: { ':pk': { S: pk }, ':entity': { S: entity } },
      })
      expect(items).toHaveLength(1)
    },
    { timeout: 20_000, interval: 50 },
  )

/** Puts an item and waits until it can be found. */
export async function anItemOf(api: Api, wanted: Wanted): Promise<string> {
  const { reference } = await storeItem(api, { state: 'graded', ...wanted })
  await isLookedAt(api, intelligenceKeys.about(reference).pk, 'intelligence-about')
  return reference
}

/** A vehicle that somebody saw, and nothing else. */
export const aVehicle = (registration: string, more: Wanted['item'] = {}): Wanted => ({
  item: { kind: 'vehicle', details: { registration }, what: 'It waits.', where: '', ...more },
})

/** A referral that says this today; the hub has looked at it. */
export async function aReferral(api: Api, name: string, today: string): Promise<string> {
  const reference = await arrive(api, child(name, '4', { 'concern.today': { value: today } }))
  await isLookedAt(api, `REFERRAL#${reference}`, 'mentions')
  return reference
}

/** What an officer is shown: where, how near, and why. */
export async function connectionsOf(client: Client, item: string) {
  const read = await client.readConnections({ item })
  expect(read.status, JSON.stringify(read.problem)).toBe(200)
  return read.body
}
