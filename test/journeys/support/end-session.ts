import { DeleteItemCommand } from '@aws-sdk/client-dynamodb'
import { clientFor } from '#test/api/support/store.ts'
import { hashOf } from '#web/session/secrets.ts'
import type { Journeys } from './start-journeys.ts'
import type { Visitor } from './visitor.ts'

/** Ends a visitor's session as time does: the record is gone, and their browser does not know it yet. */
export async function endSession(journeys: Journeys, { context }: Visitor): Promise<void> {
  const secret = (await context.cookies()).find(({ name }) => name === 'hub-session')?.value
  if (!secret) throw new Error('Nobody is signed in')
  const client = clientFor(journeys)
  await client.send(
    new DeleteItemCommand({
      TableName: 'sessions',
      Key: { pk: { S: `SESSION#${hashOf(secret)}` }, sk: { S: 'SESSION' } },
    }),
  )
  client.destroy()
}
