import { randomUUID } from 'node:crypto'
import type { Api, Client } from '#test/api/support/api.ts'
import { storeItem } from '#test/api/support/intelligence.ts'

/** Information on its way, of somebody who gives it. */
export interface GivingStages {
  readonly giving: {
    readonly empty: string
    readonly begun: string
    readonly piece: string
    readonly given: string
  }
}

const said = {
  part: 'piece',
  kind: 'vehicle',
  details: { registration: 'ZZ18', colour: 'Silver' },
  what: 'I saw the van wait at Hollin Bank. She puts herself at risk there.',
} as const
const source = {
  part: 'source',
  know: 'saw-or-heard',
  corroborated: 'no',
  doubted: 'no',
  sourceAtRisk: 'no',
  caution: 'Her brother',
} as const

async function begin(client: Client, ...parts: object[]): Promise<{ draft: string; version: number }> {
  const { draft } = (await client.startSubmission({ requestId: randomUUID(), fear: 'yes' })).body
  let version = 1
  for (const part of parts)
    ({ version } = (await client.saveSubmission({ draft, version, ...part } as never)).body)
  return { draft, version }
}

/** Has the nurse share information, and something come of what she gave before. */
export async function setGivingStages(api: Api): Promise<GivingStages> {
  const nurse = api.as('lkm-nurse')
  const named = { part: 'name', contactId: 'lkm-police-spoc', told: 'no' }
  const { draft: empty } = await begin(nurse)
  const { draft: begun } = await begin(nurse, said, source, named)
  const [piece] = (await nurse.readSubmission({ draft: begun })).body.draft?.pieces ?? []
  const last = await begin(nurse, said, source)
  await nurse.giveSubmission(last)
  const feedback = [
    { id: 'one', what: 'acted-on', words: 'A patrol goes there', at: new Date().toISOString() },
  ]
  await storeItem(api, { giver: 'lkm-nurse', item: { feedback } } as never)
  return { giving: { empty, begun, piece: piece?.id ?? '', given: last.draft } }
}
