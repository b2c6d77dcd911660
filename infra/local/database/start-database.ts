import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { type GuardedProgram, runGuarded } from '../guarded-program.ts'
import { CannotStart, messageOf } from '../report.ts'
import { clientSettings } from './client.ts'
import { dynamoDbLocal } from './dynamodb-local.ts'
import { findDynoxide } from './dynoxide.ts'
import type { EngineName } from './engine.ts'

export interface Database {
  readonly endpoint: string
  /** Which engine it is, in words. */
  readonly name: string
  /** Settles when the engine has ended; never for one that runs elsewhere. */
  readonly ended: Promise<number>
  stop(): Promise<void>
}

const patience = 30_000

const answers = async (client: DynamoDBClient): Promise<string | undefined> => {
  try {
    await client.send(new ListTablesCommand({}))
    return undefined
  } catch (error) {
    return messageOf(error)
  }
}

const waitForAnswer = async (endpoint: string, given: number, isOver: () => boolean): Promise<void> => {
  const client = new DynamoDBClient({ ...clientSettings(endpoint), maxAttempts: 1 })
  const until = Date.now() + given
  try {
    for (;;) {
      const trouble = await answers(client)
      if (trouble === undefined) return
      if (isOver() || Date.now() > until)
        throw new CannotStart(`The database at ${endpoint} does not answer: ${trouble}`)
      await wait(25)
    }
  } finally {
    client.destroy()
  }
}

const lastLines = (log: string | undefined): string => {
  if (log === undefined) return ''
  return `\n${readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')}`
}

/** Uses a DynamoDB that runs elsewhere. */
export const reachDatabase = async (endpoint: string): Promise<Database> => {
  await waitForAnswer(endpoint, 3_000, () => false)
  return { endpoint, name: 'running elsewhere', ended: new Promise(() => {}), stop: async () => {} }
}

/**
 * Starts the engine: the one that is asked for, else dynoxide where there is a program for the platform, else
 * DynamoDB Local. Data in the folder, or in memory without one.
 *
 * @throws {CannotStart} when neither can run here, or it ends at once
 */
export const startDatabase = async (
  port: number,
  folder: string | undefined,
  wanted?: EngineName,
): Promise<Database> => {
  const native = wanted === 'dynamodb-local' ? undefined : findDynoxide(port, folder)
  if (native === undefined && wanted === 'dynoxide')
    throw new CannotStart(`There is no dynoxide program for ${process.platform} ${process.arch}.`)
  const engine = native ?? dynamoDbLocal(port, folder)
  const log = folder === undefined ? undefined : join(folder, 'database.log')
  const running: GuardedProgram = runGuarded(engine.program, engine.args, log === undefined ? {} : { log })
  let over = false
  running.ended.then(() => {
    over = true
  })
  const endpoint = `http://127.0.0.1:${port}`
  try {
    await waitForAnswer(endpoint, patience, () => over)
    engine.whenReady?.()
  } catch (error) {
    await running.stop()
    throw new CannotStart(`${messageOf(error)}${lastLines(log)}`)
  }
  return { endpoint, name: engine.name, ended: running.ended, stop: running.stop }
}
