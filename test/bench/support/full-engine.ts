import { execFile } from 'node:child_process'
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { type Dependencies, runtimeDependencies } from '#functions/platform/dependencies.ts'
import { toAttributes } from '#functions/platform/items.ts'
import { clientSettings } from '#infra/local/database/client.ts'
import { createTables } from '#infra/local/database/create-tables.ts'
import { findDynoxide } from '#infra/local/database/dynoxide.ts'
import { startDatabase } from '#infra/local/database/start-database.ts'
import { seedDemonstration } from '#infra/local/demonstration/seed.ts'
import { functionEnvironment } from '#infra/local/environment.ts'
import { claimPorts } from '#infra/local/ports.ts'

/** Whoever signs in where the demonstration's people are said to. */
export const issuer = 'https://sign-in.example'

/** An engine that holds the demonstration's people and what a row has put into it, on disk until it is stopped. */
export interface FullEngine {
  readonly deps: Dependencies
  readonly stop: () => Promise<void>
}

const run = promisify(execFile)
const freePort = async () =>
  (await claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, ['database'])).database

/** How the hub table is made, as the engine that has made one describes it. */
async function describeHubTable(): Promise<string> {
  const database = await startDatabase(await freePort(), undefined)
  const client = new DynamoDBClient(clientSettings(database.endpoint))
  try {
    await createTables(database.endpoint)
    const { Table } = await client.send(new DescribeTableCommand({ TableName: 'hub' }))
    return JSON.stringify({ Table })
  } finally {
    client.destroy()
    await database.stop()
  }
}

/** Writes the items as an export of DynamoDB's has them and lets the engine read that: much faster than requests. */
async function importItems(folder: string, items: Iterable<object>): Promise<void> {
  const program = findDynoxide(0, undefined)?.program
  if (!program)
    throw new Error('Figures at size need the dynoxide engine, which is not there for this platform')
  const schema = join(folder, 'schema.json')
  const source = join(folder, 'export')
  writeFileSync(schema, await describeHubTable())
  mkdirSync(join(source, 'hub', 'data'), { recursive: true })
  const lines = function* () {
    for (const item of items) yield `${JSON.stringify({ Item: toAttributes(item) })}\n`
  }
  await pipeline(Readable.from(lines()), createWriteStream(join(source, 'hub', 'data', '0.json')))
  await run(program, ['import', '--source', source, '--schema', schema, '--output', join(folder, 'hub.db')])
}

/** Starts an engine that holds these items of the hub table. */
export async function startFullEngine(items: Iterable<object>): Promise<FullEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    await importItems(folder, items)
    const port = await freePort()
    const database = await startDatabase(port, folder)
    await createTables(database.endpoint)
    Object.assign(
      process.env,
      functionEnvironment({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: port }, database.endpoint),
    )
    await seedDemonstration(issuer)
    const deps = runtimeDependencies()
    const stop = async () => {
      deps.db.destroy()
      await database.stop()
      remove()
    }
    return { deps, stop }
  } catch (error) {
    remove()
    throw error
  }
}
