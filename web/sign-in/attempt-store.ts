import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import { hashOf } from '../session/secrets.ts'
import { expiry, table } from '../session/table.ts'
import type { Attempt } from './provider.ts'

/** How long a person may take at the provider, in milliseconds. */
export const ATTEMPT_LASTS = 15 * 60_000

export interface KeptAttempt extends Attempt {
  /** Hash of the cookie of the browser that began it: another browser cannot finish it. */
  readonly browser: string
  /** Where to go afterwards: a path of the hub. */
  readonly to: string
  readonly endsAt: number
}

const keyOf = (state: string) => ({ pk: { S: `SIGN-IN#${hashOf(state)}` }, sk: { S: 'ATTEMPT' } })

export async function keepAttempt(attempt: KeptAttempt): Promise<void> {
  const { client, name } = table()
  const Item = { ...keyOf(attempt.state), ...marshall(attempt), expires: expiry(attempt.endsAt) }
  await client.send(new PutItemCommand({ TableName: name, Item }))
}

/** Takes an attempt out: it can be finished once, by the browser that began it, in time. */
export async function takeAttempt(
  state: string,
  browser: string,
  now: number,
): Promise<KeptAttempt | undefined> {
  const { client, name } = table()
  const { Attributes } = await client.send(
    new DeleteItemCommand({ TableName: name, Key: keyOf(state), ReturnValues: 'ALL_OLD' }),
  )
  if (!Attributes) return undefined
  const attempt = unmarshall(Attributes) as KeptAttempt
  return attempt.browser === browser && now < attempt.endsAt ? attempt : undefined
}
