import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { sessionTable } from '../environment.ts'

let client: DynamoDBClient | undefined

/** The client of the sessions table: one for the life of the process. */
export function table(): { client: DynamoDBClient; name: string } {
  const { name, endpoint } = sessionTable()
  client ??= new DynamoDBClient(endpoint ? { endpoint } : {})
  return { client, name }
}

/** A time as DynamoDB's expiry wants it: whole seconds since 1970. */
export const expiry = (at: number) => ({ N: String(Math.ceil(at / 1000)) })
