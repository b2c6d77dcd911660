import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildWeb } from '#infra/local/web/build-web.ts'
import { ORIGIN_HEADER } from '#infra/web-server/origin-header.ts'
import { packageWebAssets, packageWebServer } from '#infra/web-server/package.ts'
import { pageRequest } from './page-request.ts'
import { runFunction } from './run-function.ts'
import { type SecretsService, startSecretsService } from './secrets-service.ts'

const ORIGIN_SECRET = 'shown-by-the-edge'
const secrets = { client: 'client-secret', actions: 'A'.repeat(43), origin: ORIGIN_SECRET }

let folder: string
let service: SecretsService | undefined

// Outside the repository, so that nothing but what was packaged can be found.
beforeAll(async () => {
  await buildWeb(() => {}, new AbortController().signal)
  folder = mkdtempSync(path.join(tmpdir(), 'web-function-'))
  service = await startSecretsService(secrets)
  packageWebServer(path.join(folder, 'server'))
  packageWebAssets(path.join(folder, 'assets'))
}, 240_000)

afterAll(async () => {
  await service?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const invoke = (...events: unknown[]) =>
  runFunction<APIGatewayProxyStructuredResultV2>(
    path.join(folder, 'server/handler.mjs'),
    {
      HUB_URL: 'https://hub.example',
      HUB_API_URL: 'https://api.hub.example',
      API_AUDIENCE: 'https://api.hub.example',
      OIDC_ISSUER: 'https://sign-in.example',
      OIDC_CLIENT_ID: 'web',
      SESSION_TABLE: 'sessions',
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_ENDPOINT_URL_SECRETS_MANAGER: service?.url ?? '',
      CLIENT_SECRET_ARN: 'client',
      ACTIONS_SECRET_ARN: 'actions',
      ORIGIN_SECRET_ARN: 'origin',
    },
    events,
  )

const fromEdge = { [ORIGIN_HEADER]: ORIGIN_SECRET }

describe('the web server as a function', () => {
  it('answers an event of the HTTP API with the page', async () => {
    const [answer] = await invoke(pageRequest('/', fromEdge))
    expect(answer?.statusCode).toBe(200)
    expect(answer?.headers?.['content-type']).toContain('text/html')
    expect(answer?.body).toMatch(/^<!DOCTYPE html>/)
    expect(answer?.body).toContain('999')
  }, 60_000)

  it('refuses what did not come through the edge, and what only pretends to', async () => {
    const answers = await invoke(pageRequest('/', {}), pageRequest('/', { [ORIGIN_HEADER]: 'guessed' }))
    expect(answers.map((answer) => answer.statusCode)).toEqual([403, 403])
    expect(answers.every((answer) => !answer.body)).toBe(true)
  }, 60_000)

  it('sends pictures and what is compressed as bytes', async () => {
    const [icon, page] = await invoke(
      pageRequest('/assets/atkinson-400.woff2', fromEdge),
      pageRequest('/', { ...fromEdge, 'accept-encoding': 'gzip' }),
    )
    expect(icon?.isBase64Encoded).toBe(true)
    expect(Buffer.from(String(icon?.body), 'base64').subarray(0, 4).toString()).toBe('wOF2')
    expect(page?.headers?.['content-encoding']).toBe('gzip')
    expect(page?.isBase64Encoded).toBe(true)
  }, 60_000)

  it('says not found, with a page, for a page that is not there', async () => {
    const [answer] = await invoke(pageRequest('/no-such-page', fromEdge))
    expect(answer?.statusCode).toBe(404)
    expect(answer?.body).toContain('<h1')
  }, 60_000)

  it('runs what stands before every page: a content policy of its own for each, and the way to the sign-in', async () => {
    const answers = await invoke(pageRequest('/home', fromEdge), pageRequest('/home', fromEdge))
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([307, 307])
    expect(answers[0]?.headers?.location).toMatch(/^(https:\/\/hub\.example)?\/sign-in/)
    const nonces = answers.map(
      ({ headers }) => /'nonce-([^']+)'/.exec(String(headers?.['content-security-policy']))?.[1],
    )
    expect(nonces[0]).toBeDefined()
    expect(nonces[0]).not.toBe(nonces[1])
  }, 60_000)

  it('finds every static file that a page asks for among the assets', async () => {
    const [answer] = await invoke(pageRequest('/', fromEdge))
    const paths = [...String(answer?.body).matchAll(/(?:src|href)="(\/(?:_next\/static|assets)\/[^"?]+)/g)]
    const assets = new Set(
      readdirSync(path.join(folder, 'assets'), { recursive: true }).map((name) => `/${String(name)}`),
    )
    expect(paths.length).toBeGreaterThan(1)
    expect(paths.map(([, asked]) => asked).filter((asked) => !assets.has(String(asked)))).toEqual([])
  }, 60_000)
})
