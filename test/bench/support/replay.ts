import { randomUUID } from 'node:crypto'
import * as dynamo from '@aws-sdk/client-dynamodb'
import { renamed } from './copies.ts'
import type { Sent } from './watch.ts'

type Request = Parameters<dynamo.DynamoDBClient['send']>[0]
type CommandClass = new (input: Record<string, unknown>) => Request

/** Requests of one moment, which go out together. */
type Round = readonly { readonly name: string; readonly input: Record<string, unknown> }[]

/** The requests that were watched, made ready to be sent again for another record. */
export function roundsFor(sent: readonly Sent[], from: string, to: string): readonly Round[] {
  const depths = [...new Set(sent.map(({ depth }) => depth))].sort()
  return depths.map((depth) =>
    sent
      .filter((one) => one.depth === depth)
      .map(({ name, input: { ReturnConsumedCapacity: _, ...input } }) => ({
        name,
        input: {
          ...renamed(input, from, to),
          ...('ClientRequestToken' in input ? { ClientRequestToken: randomUUID() } : {}),
        },
      })),
  )
}

/** Sends them with a client and nothing else around it. */
export async function replay(client: dynamo.DynamoDBClient, rounds: readonly Round[]): Promise<void> {
  const classes = dynamo as unknown as Readonly<Record<string, CommandClass>>
  for (const round of rounds)
    await Promise.all(
      round.map(({ name, input }) => {
        const Command = classes[name]
        if (!Command) throw new Error(`The client has no ${name}`)
        return client.send(new Command(input))
      }),
    )
}
