import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { createLocalJWKSet, importJWK, type JWTVerifyGetKey, SignJWT } from 'jose'
import type { DemonstrationAccount } from '../demonstration/account.ts'
import { listen } from '../listen.ts'
import type { LocalStore } from '../local-store.ts'
import { createInteraction } from './interaction.ts'
import { publicHalf, signInSecrets } from './keys.ts'
import { createProvider, scopeOf } from './provider.ts'
import { stylesheet } from './stylesheet.ts'

export interface SignInSettings {
  /** Must be known beforehand: it is part of the issuer's name. */
  readonly port: number
  readonly clientId: string
  readonly audience: string
  readonly hubUrl: string
  readonly accounts: readonly DemonstrationAccount[]
  readonly store: LocalStore
  readonly accessTokenSeconds: number
}

/** Changes to a token, to see it refused. */
export interface TokenChanges {
  readonly audience?: string
  readonly issuer?: string
  /** `null` for a token without any, as an identity token is. */
  readonly scope?: string | null
  /** From now; negative for one that has run out. */
  readonly expiresInSeconds?: number
}

export interface SignIn {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The public keys, for those who check tokens. */
  readonly keys: JWTVerifyGetKey
  /** An access token as the sign-in gives to the web, without the pages: for tests and for trying the API by hand. */
  tokenFor(sub: string, changes?: TokenChanges): Promise<string>
  stop(): Promise<void>
}

/** Starts the OpenID Connect sign-in with its pages. */
export const startSignIn = async (settings: SignInSettings): Promise<SignIn> => {
  const { port, clientId, audience, hubUrl, accounts, store, accessTokenSeconds } = settings
  const issuer = `http://localhost:${port}`
  const secrets = await signInSecrets(store)
  const provider = createProvider({ ...settings, issuer, secrets })
  const callback = provider.callback()
  const interact = createInteraction({ provider, accounts, hubUrl })
  const server = createServer((request, response) => {
    if (request.url === '/sign-in.css') {
      response.writeHead(200, { 'content-type': 'text/css', 'cache-control': 'max-age=3600' })
      response.end(stylesheet)
    } else if (request.url?.startsWith('/interaction/')) interact(request, response)
    else callback(request, response)
  })
  const listening = await listen(server, port)
  const privateKey = await importJWK(secrets.key, 'RS256')
  return {
    issuer,
    clientId,
    clientSecret: secrets.clientSecret,
    keys: createLocalJWKSet({ keys: [publicHalf(secrets.key)] }),
    tokenFor: (sub, changes = {}) => {
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({
        client_id: clientId,
        jti: randomUUID(),
        ...(changes.scope === null ? {} : { scope: changes.scope ?? scopeOf(audience) }),
      })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid: secrets.key.kid })
        .setSubject(sub)
        .setIssuer(changes.issuer ?? issuer)
        .setAudience(changes.audience ?? audience)
        .setIssuedAt(now)
        .setExpirationTime(now + (changes.expiresInSeconds ?? accessTokenSeconds))
        .sign(privateKey)
    },
    stop: listening.stop,
  }
}
