import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { functionEnvironment } from '#infra/local/environment.ts'
import { rootPath } from '#infra/root.ts'
import { operations } from '#shared/api/index.ts'
import { bundle, kilobytes } from './cold-start/bundle.ts'
import { median } from './measure.ts'
import { type Figure, milliseconds, type Row, ratio } from './row.ts'

const RUNS = 21
const WARM_UP = 2

/** The client with the commands that the functions send, and nothing else. */
const clientAlone = `
import * as dynamo from '@aws-sdk/client-dynamodb'
const { BatchGetItemCommand, GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand } = dynamo
export const commands = [BatchGetItemCommand, GetItemCommand, PutItemCommand, QueryCommand, TransactWriteItemsCommand]
export const client = new dynamo.DynamoDBClient({ maxAttempts: 4 })
`

const run = promisify(execFile)
const ports = { web: 1, gateway: 1, mailbox: 1, signIn: 1, database: 1 }

interface Load {
  readonly clock: number
  readonly processor: number
}

/** How long one fresh process takes to load a bundle, in milliseconds. */
async function load(file: string): Promise<Load> {
  const { stdout } = await run(process.execPath, [rootPath('test/bench/cold-start/load.ts'), file], {
    env: {
      ...functionEnvironment(ports, 'http://127.0.0.1:1'),
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      NODE_OPTIONS: '--enable-source-maps',
    },
  })
  return JSON.parse(stdout)
}

/** The cold start of every API function against that of the DynamoDB client alone; the slowest is the figure. */
export const coldStart: Row = async (say) => {
  const folder = mkdtempSync(join(tmpdir(), 'hub-bench-'))
  try {
    const names = [...new Set(Object.values(operations).map((operation) => operation.function))].sort()
    const alone = await bundle(folder, 'client-alone', { text: clientAlone })
    const files = new Map<string, string>([['client alone', alone]])
    for (const name of names)
      files.set(name, await bundle(folder, name, { entry: `functions/${name}/handler.ts` }))
    const times = new Map([...files.keys()].map((name): [string, Load[]] => [name, []]))
    for (let round = -WARM_UP; round < RUNS; round++)
      for (const [name, file] of files) {
        const took = await load(file)
        if (round >= 0) times.get(name)?.push(took)
      }
    say(`cold start: ${files.size} bundles, ${RUNS} runs of each`)
    return [figure(files, times)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figure(files: ReadonlyMap<string, string>, times: ReadonlyMap<string, Load[]>): Figure {
  const middle = (name: string) => ({
    clock: median((times.get(name) ?? []).map(({ clock }) => clock)),
    processor: median((times.get(name) ?? []).map(({ processor }) => processor)),
  })
  const base = middle('client alone')
  const found = [...files].map(([name, file]) => {
    const { clock, processor } = middle(name)
    return {
      name,
      ratio: clock / base.clock,
      reads: [
        milliseconds(clock),
        `${(clock / base.clock).toFixed(2)} times`,
        `${(processor / base.processor).toFixed(2)} times of the processor`,
        kilobytes(file),
      ].join(', '),
    }
  })
  return {
    what: 'Cold start of the slowest API function, against the DynamoDB client alone',
    ...ratio(Math.max(...found.map((one) => one.ratio)), 1.25),
    details: Object.fromEntries([...found.map(({ name, reads }) => [name, reads]), ['runs', RUNS]]),
  }
}
