import * as oidc from 'openid-client'
import { fail, ok, type Result } from '#shared/result.ts'
import { hubUrl, signInSettings } from '../environment.ts'
import type { Tokens } from '../session/session.ts'
import { IDLE } from '../session/session-life.ts'

let discovered: Promise<oidc.Configuration> | undefined

/** The sign-in provider, found once in the life of the process; asked again when finding it failed. */
function provider(): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = signInSettings()
  discovered ??= oidc
    .discovery(issuer, clientId, clientSecret, undefined, {
      timeout: 5,
      execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
    })
    .catch((error) => {
      discovered = undefined
      throw error
    })
  return discovered
}

export const callbackUrl = () => new URL('/sign-in/callback', hubUrl())

/** What ties a sign-in's end to its beginning. Kept by the hub; only `state` travels. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  /** The provider was told to ask who it is, and not to go by what it remembers. */
  readonly afresh: boolean
}

/** @param afresh asks who it is also where the provider remembers them, or takes no notice of how long ago that was */
export async function beginSignIn(afresh = false): Promise<{ attempt: Attempt; url: URL }> {
  const config = await provider()
  const attempt = {
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    afresh,
  }
  // Some providers give a refresh token only for this scope, others refuse a scope that they do not know.
  const lasting = config.serverMetadata().scopes_supported?.includes('offline_access')
  const prompt = [...(afresh ? ['login'] : []), ...(lasting ? ['consent'] : [])].join(' ')
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: callbackUrl().href,
    response_type: 'code',
    scope: ['openid', signInSettings().scope, ...(lasting ? ['offline_access'] : [])].join(' '),
    ...(prompt ? { prompt } : {}),
    // Whoever comes back after being away must show who they are, also where the provider remembers them.
    max_age: String(IDLE / 1000),
    resource: signInSettings().audience,
    state: attempt.state,
    nonce: attempt.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
    code_challenge_method: 'S256',
  })
  return { attempt, url }
}

export interface SignedIn extends Tokens {
  readonly issuer: string
  readonly subject: string
}

/** Takes what the provider sent back. Throws when it is not the answer to this attempt, or is refused. */
export async function finishSignIn(search: string, attempt: Attempt, now: number): Promise<SignedIn> {
  const config = await provider()
  const current = callbackUrl()
  current.search = search
  const tokens = await oidc.authorizationCodeGrant(
    config,
    current,
    {
      pkceCodeVerifier: attempt.verifier,
      expectedState: attempt.state,
      expectedNonce: attempt.nonce,
      maxAge: IDLE / 1000,
      idTokenExpected: true,
    },
    { resource: signInSettings().audience },
  )
  const claims = tokens.claims()
  if (!claims) throw new Error('The sign-in provider gave no identity')
  return { issuer: claims.iss, subject: claims.sub, ...tokensOf(tokens, now) }
}

/** Whether signing in failed because the person showed who they are too long ago. */
export const isTooOld = (error: unknown): boolean =>
  error instanceof oidc.ClientError && error.code === 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED'

/** `refused`: the person may no longer come in. `unreachable`: nobody could be asked. */
export async function askForNewTokens(
  refreshToken: string,
): Promise<Result<Tokens, 'refused' | 'unreachable'>> {
  try {
    const tokens = await oidc.refreshTokenGrant(await provider(), refreshToken, {
      resource: signInSettings().audience,
    })
    return ok(tokensOf(tokens, Date.now()))
  } catch (error) {
    return fail(error instanceof oidc.ResponseBodyError ? 'refused' : 'unreachable')
  }
}

/** Where to send somebody who signs out, so that the provider's own session ends too. */
export async function signOutUrl(idToken: string | undefined): Promise<URL> {
  const after = new URL('/signed-out', hubUrl())
  const config = await provider()
  if (!config.serverMetadata().end_session_endpoint) return after
  return oidc.buildEndSessionUrl(config, {
    post_logout_redirect_uri: after.href,
    logout_uri: after.href,
    ...(idToken ? { id_token_hint: idToken } : {}),
  })
}

function tokensOf(
  tokens: oidc.TokenEndpointResponse & oidc.TokenEndpointResponseHelpers,
  now: number,
): Tokens {
  return {
    accessToken: tokens.access_token,
    accessExpiresAt: now + (tokens.expiresIn() ?? 300) * 1000,
    ...(tokens.refresh_token ? { refreshToken: tokens.refresh_token } : {}),
    ...(tokens.id_token ? { idToken: tokens.id_token } : {}),
  }
}
