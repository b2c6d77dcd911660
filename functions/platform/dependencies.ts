import { createHash, createHmac, randomInt, randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { readEnvironment } from './environment.ts'
import { makeSeal } from './seal.ts'

/** What a use case takes from outside: the database, time, ids and chance. */
export interface Dependencies {
  readonly db: DynamoDBClient
  readonly tables: { readonly hub: string; readonly audit: string }
  readonly clock: () => Date
  readonly newId: () => string
  readonly randomDigits: (count: number) => string
  /** Makes a mark of something about a child that nobody without the secret can make or guess. */
  readonly secretMark: (text: string) => string
  /**
   * Encrypts who gave intelligence, bound to the reference of the item; `unseal` reads it again. Only functions that are given the
   * secret can: the others throw.
   */
  readonly seal: (text: string, about: string) => string
  readonly unseal: (sealed: string, about: string) => string
}

/** Who calls, as the checked token says. `requestId` joins the log, the audit and the answer. */
export interface Caller {
  readonly issuer: string
  readonly subject: string
  readonly requestId: string
}

/** A short one-way mark of a text, for keys that must not show what they stand for. */
export const fingerprint = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The id of the person behind a sign-in. Made from it, so that no look-up is needed to find their record. */
export const personIdOf = (caller: Pick<Caller, 'issuer' | 'subject'>): string =>
  fingerprint(`${caller.issuer}\n${caller.subject}`)

function connect(endpoint: string | undefined): DynamoDBClient {
  const db = new DynamoDBClient({ endpoint, maxAttempts: 4 })
  // It goes through all that is sent and comes, for a log that nobody keeps.
  db.middlewareStack.remove('loggerMiddleware')
  return db
}

/** The real things, made once in the life of a function. */
export function runtimeDependencies(): Dependencies {
  const environment = readEnvironment(process.env)
  return {
    db: connect(environment.DYNAMODB_ENDPOINT),
    tables: { hub: environment.HUB_TABLE, audit: environment.AUDIT_TABLE },
    clock: () => new Date(),
    newId: randomUUID,
    randomDigits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
    secretMark: (text) =>
      createHmac('sha256', environment.MATCH_SECRET).update(text).digest('base64url').slice(0, 22),
    ...makeSeal(environment.SOURCE_SECRET),
  }
}
