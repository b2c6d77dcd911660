import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { onTestFinished } from 'vitest'
import { startGateway } from '#infra/local/gateway/start-gateway.ts'
import { createInvoker } from '#infra/local/lambda/invoke.ts'

export const issuer = 'https://sign-in.example'
export const audience = 'https://api.example'
export const scope = 'https://api.example/use'

const pair = await generateKeyPair('RS256', { extractable: true })
const stranger = await generateKeyPair('RS256')
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }] })

const now = () => Math.floor(Date.now() / 1000)

/** A token that the gateway takes, with what is changed. */
export const token = (changes: JWTPayload = {}, signedBy: 'issuer' | 'stranger' = 'issuer') =>
  new SignJWT({ iss: issuer, aud: audience, scope, sub: 'someone', iat: now(), exp: now() + 60, ...changes })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .sign(signedBy === 'issuer' ? pair.privateKey : stranger.privateKey)

type Answer = (event: APIGatewayProxyEventV2WithJWTAuthorizer) => unknown

const routes = [
  { function: 'records', method: 'GET', path: '/records/{reference}' },
  { function: 'records', method: 'GET', path: '/records/mine' },
  { function: 'records', method: 'POST', path: '/records' },
]

/** A gateway over three routes, whose one function answers as told. Remembers the events that it was given. */
export const gatewayForTest = async (answer: Answer = () => ({ statusCode: 200, body: 'done' })) => {
  const events: APIGatewayProxyEventV2WithJWTAuthorizer[] = []
  const gateway = await startGateway({
    port: 0,
    issuer,
    audience,
    scope,
    keys,
    routes,
    invoke: createInvoker(async () => async (given) => {
      const event = given as APIGatewayProxyEventV2WithJWTAuthorizer
      events.push(event)
      return answer(event)
    }),
  })
  onTestFinished(() => gateway.stop())
  const call = async (path: string, { bearer, ...init }: RequestInit & { bearer?: string | null } = {}) =>
    fetch(`${gateway.url}${path}`, {
      ...init,
      headers: {
        ...(bearer === null ? {} : { authorization: `Bearer ${bearer ?? (await token())}` }),
        ...init.headers,
      },
    })
  return { call, events }
}
