import { DynamoDBClient } from '@aws-sdk/client-dynamodb'

/** A request to the database as it was sent. */
export interface Sent {
  /** The kind of command: 'QueryCommand'. */
  readonly name: string
  readonly input: Record<string, unknown>
  /** 1 for what was sent at once, 2 for what was sent when an answer had come, and so on. */
  readonly depth: number
  /** Capacity units, read or write. */
  readonly units: number
}

interface Command {
  readonly input: Record<string, unknown>
}
interface Answer {
  readonly ConsumedCapacity?: Capacity | readonly Capacity[]
}
interface Capacity {
  readonly CapacityUnits?: number
}
type Send = (this: DynamoDBClient, command: Command, ...rest: unknown[]) => Promise<Answer>

const unitsOf = ({ ConsumedCapacity: consumed = [] }: Answer): number =>
  [consumed].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0)

/**
 * Runs something and tells what it asked of the database in this process, through whichever client. Only one may be
 * watched at a time.
 */
export async function watch<T>(
  run: () => Promise<T>,
): Promise<{ readonly value: T; readonly sent: readonly Sent[] }> {
  const prototype = DynamoDBClient.prototype as unknown as { send: Send }
  const { send } = prototype
  const sent: Sent[] = []
  let answered = 0
  prototype.send = async function (command, ...rest) {
    const depth = answered + 1
    command.input.ReturnConsumedCapacity = 'TOTAL'
    const answer = await send.call(this, command, ...rest)
    answered = Math.max(answered, depth)
    sent.push({ name: command.constructor.name, input: command.input, depth, units: unitsOf(answer) })
    return answer
  }
  try {
    const value = await run()
    return { value, sent }
  } finally {
    prototype.send = send
  }
}

/** How many round trips one after another: what was sent together counts once. */
export const roundTrips = (sent: readonly Sent[]): number => Math.max(0, ...sent.map(({ depth }) => depth))
