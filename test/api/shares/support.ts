import { randomUUID } from 'node:crypto'
import type { Operations } from '#shared/api/index.ts'
import type { InputOf } from '#shared/api/operation.ts'
import type { Client } from '../support/api.ts'

type PassOn = InputOf<Operations['passOn']>

/** Passes something on as a worker would who has looked at the record just now. */
export async function passOnPart(
  worker: Client,
  reference: string,
  chosen: Pick<PassOn, 'kind' | 'to'> & Partial<PassOn>,
) {
  const { version } = (await worker.readSharing({ reference })).body
  return worker.passOn({
    reference,
    version,
    requestId: randomUUID(),
    parts: ['child', 'concern'],
    purpose: 'To help the family at home',
    gateway: 'children-act-1989-s17',
    ...chosen,
  })
}

export const agreement = {
  gateway: 'agreement',
  agreed: 'yes',
  agreedBy: 'The mother',
  agreedWhen: 'On the telephone today',
} as const
