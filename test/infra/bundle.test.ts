import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { App, Duration, Stack } from 'aws-cdk-lib'
import { Key } from 'aws-cdk-lib/aws-kms'
import { Topic } from 'aws-cdk-lib/aws-sns'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HubFunction } from '#infra/constructs/hub-function.ts'
import { createTables } from '#infra/local/database/create-tables.ts'
import { type Database, startDatabase } from '#infra/local/database/start-database.ts'
import { pageRequest } from './page-request.ts'
import { runFunction } from './run-function.ts'

let folder: string
let database: Database

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

/** Bundles a function as a deployment does and copies the bundle to where nothing else can be found. Gives the place. */
function bundle(name: string): string {
  const place = path.join(folder, name)
  const stack = new Stack(new App({ outdir: path.join(folder, `${name}.out`) }), 'Bundle')
  const made = new HubFunction(stack, name, {
    description: 'Bundled for a test',
    code: `functions/${name}/handler.ts`,
    key: new Key(stack, 'Key'),
    topic: new Topic(stack, 'Topic'),
    environment: {},
    memory: 1024,
    timeout: Duration.seconds(10),
    concurrency: 1,
  })
  const asset = made.node.findChild('Function').node.findChild('Code').node.findAll()
  const [staging] = asset.flatMap((one) =>
    'absoluteStagedPath' in one ? [String(one.absoluteStagedPath)] : [],
  )
  if (!staging) throw new Error('The function has no bundle')
  cpSync(staging, place, { recursive: true })
  return place
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'function-bundle-'))
  bundle('mash')
  database = await startDatabase(await freePort(), undefined)
  await createTables(database.endpoint)
}, 60_000)

afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a function as it is deployed', () => {
  it('is one small file with its map', () => {
    expect(statSync(path.join(folder, 'mash/index.mjs')).size).toBeLessThan(2_000_000)
    expect(statSync(path.join(folder, 'mash/index.mjs.map')).size).toBeGreaterThan(0)
  })

  it('loads where there is nothing but itself, asks the database, and answers in problem+json', async () => {
    const event = pageRequest('/mash/referrals/LKM-4821-7306-7', {})
    const claims = { iss: 'https://sign-in.example', sub: 'nobody' }
    const [answer] = await runFunction<APIGatewayProxyStructuredResultV2>(
      path.join(folder, 'mash/index.mjs'),
      {
        HUB_TABLE: 'hub',
        AUDIT_TABLE: 'audit',
        MATCH_SECRET: 'test',
        DYNAMODB_ENDPOINT: database.endpoint,
        AWS_REGION: 'eu-west-2',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
      },
      [
        {
          ...event,
          requestContext: { ...event.requestContext, authorizer: { jwt: { claims, scopes: null } } },
        },
      ],
    )
    expect(answer?.statusCode).toBe(403)
    expect(answer?.headers?.['content-type']).toBe('application/problem+json')
    expect(JSON.parse(String(answer?.body)).type).toBe('urn:referral-hub:unknown-person')
  }, 30_000)

  it('has beside it each form that it may need, and not in its code', async () => {
    const place = bundle('assessments')
    const code = readFileSync(path.join(place, 'index.mjs'), 'utf8')
    const asked = [...code.matchAll(/import\("\.\/([\w-]+\.json)"/g)].map(([, file]) => String(file))
    expect(asked.toSorted()).toEqual(
      readdirSync(place)
        .filter((file) => file.endsWith('.json'))
        .toSorted(),
    )
    expect(asked).toContain('marf-1.json')
    for (const file of asked) {
      const form = JSON.parse(readFileSync(path.join(place, file), 'utf8'))
      expect(form.sections.length).toBeGreaterThan(0)
      expect(code.includes(form.source)).toBe(false)
    }
  }, 30_000)
})
