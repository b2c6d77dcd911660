import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb'
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb'
import type { Session, Tokens } from './session.ts'
import { ABSOLUTE, endsAt } from './session-life.ts'
import { expiry, table } from './table.ts'

const keyOf = (id: string) => ({ pk: { S: `SESSION#${id}` }, sk: { S: 'SESSION' } })
/** How long one request may take to renew the tokens before another tries. */
const RENEWAL_TAKES = 10_000

export async function saveSession(session: Session): Promise<void> {
  const { client, name } = table()
  const { id, ...rest } = session
  await client.send(
    new PutItemCommand({
      TableName: name,
      Item: {
        ...keyOf(id),
        ...marshall(rest, { removeUndefinedValues: true }),
        expires: expiry(session.signedInAt + ABSOLUTE),
      },
    }),
  )
}

export async function findSession(id: string): Promise<Session | undefined> {
  const { client, name } = table()
  const { Item } = await client.send(
    new GetItemCommand({ TableName: name, Key: keyOf(id), ConsistentRead: true }),
  )
  return Item ? ({ ...unmarshall(Item), id } as Session) : undefined
}

export async function deleteSession(id: string): Promise<void> {
  const { client, name } = table()
  await client.send(new DeleteItemCommand({ TableName: name, Key: keyOf(id) }))
}

/** Writes down that the session was used. A session that was ended meanwhile stays ended. */
export async function noteUse(session: Session, now: number): Promise<void> {
  await change(session.id, {
    UpdateExpression: 'SET seenAt = :now, expires = :expires',
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: {
      ':now': { N: String(now) },
      ':expires': expiry(endsAt({ ...session, seenAt: now })),
    },
  })
}

/**
 * Takes the right to renew the tokens of a session: a refresh token works once, so of several requests only one may
 * use it.
 *
 * @returns whether the right was taken
 */
export const takeRenewal = (session: Session, now: number): Promise<boolean> =>
  change(session.id, {
    UpdateExpression: 'SET renewingUntil = :until',
    ConditionExpression:
      'accessExpiresAt = :old AND (attribute_not_exists(renewingUntil) OR renewingUntil < :now)',
    ExpressionAttributeValues: {
      ':until': { N: String(now + RENEWAL_TAKES) },
      ':old': { N: String(session.accessExpiresAt) },
      ':now': { N: String(now) },
    },
  })

export async function saveTokens(id: string, tokens: Tokens): Promise<void> {
  const values = Object.entries(marshall(tokens, { removeUndefinedValues: true }))
  await change(id, {
    UpdateExpression: `SET ${values.map(([name]) => `${name} = :${name}`).join(', ')} REMOVE renewingUntil`,
    ConditionExpression: 'attribute_exists(pk)',
    ExpressionAttributeValues: Object.fromEntries(values.map(([name, value]) => [`:${name}`, value])),
  })
}

type Change = Pick<
  ConstructorParameters<typeof UpdateItemCommand>[0],
  'UpdateExpression' | 'ConditionExpression' | 'ExpressionAttributeValues'
>

async function change(id: string, update: Change): Promise<boolean> {
  const { client, name } = table()
  try {
    await client.send(new UpdateItemCommand({ TableName: name, Key: keyOf(id), ...update }))
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
