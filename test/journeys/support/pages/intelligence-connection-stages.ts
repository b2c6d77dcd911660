import { randomUUID } from 'node:crypto'
import { anItemOf, aVehicle } from '#test/api/intelligence/connections/support.ts'
import type { Api } from '#test/api/support/api.ts'
import { dayFromNow } from '#test/api/support/desks.ts'

export interface IntelligenceConnectionStages {
  /** An item that names the same as another, and the end of the address on which both are compared. */
  readonly connected: string
  readonly comparedTo: string
  /** One that names nothing that anybody could know again. */
  readonly unconnected: string
  readonly watch: string
}

/** Has an officer watch for a vehicle that comes up twice. */
export async function setIntelligenceConnectionStages(api: Api): Promise<IntelligenceConnectionStages> {
  const officer = api.as('lkm-intelligence')
  const begun = await officer.startWatch({
    requestId: randomUUID(),
    kind: 'vehicle',
    text: 'TQ17',
    reason: 'It waits near schools',
    until: dayFromNow(60),
  })
  const connected = await anItemOf(api, aVehicle('TQ17 ZZV'))
  await anItemOf(api, aVehicle('7 ZZV'))
  const unconnected = await anItemOf(api, aVehicle('Not known'))
  const [pair] = (await officer.readConnections({ item: connected })).body.connections
  return {
    connected,
    comparedTo: `${pair?.own.thing.mark}/${pair?.other.id}`,
    unconnected,
    watch: begun.body.watch,
  }
}
