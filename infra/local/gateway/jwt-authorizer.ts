import { type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'

/** The token that came with a request cannot be accepted. The message never tells the token. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** The token is good, and not for this. */
export class OutOfScope extends Error {
  override readonly name = 'OutOfScope'
}

export interface AuthorizerSettings {
  readonly issuer: string
  readonly audience: string
  /** What every route asks of a token beside its audience. */
  readonly scope: string
  /** The issuer's public keys: `createRemoteJWKSet` or `createLocalJWKSet` of jose. */
  readonly keys: JWTVerifyGetKey
}

const audiencesOf = ({ aud, client_id }: JWTPayload): readonly unknown[] =>
  aud === undefined ? [client_id] : [aud].flat()

const asClaim = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.join(' ')}]`
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

/**
 * Checks a request's token as API Gateway's JWT authoriser does: signature with RSA, issuer, expiry, not-before,
 * issued-at, and the audience in `aud`, or in `client_id` where there is no `aud`.
 *
 * @returns the claims as API Gateway passes them on, every value a string
 * @throws {Refused} with the reason
 * @throws {OutOfScope} when the token has not the scope of the routes
 */
export const createJwtAuthorizer =
  ({ issuer, audience, scope, keys }: AuthorizerSettings) =>
  async (authorization: string | undefined): Promise<Record<string, string>> => {
    const token = authorization?.replace(/^bearer\s+/i, '').trim()
    if (token === undefined || token === '') throw new Refused('no token')
    let payload: JWTPayload
    try {
      ;({ payload } = await jwtVerify(token, keys, {
        issuer,
        algorithms: ['RS256', 'RS384', 'RS512'],
        requiredClaims: ['exp'],
      }))
    } catch (error) {
      throw new Refused(error instanceof Error ? error.message : 'the token cannot be read')
    }
    if (payload.iat !== undefined && payload.iat > Math.ceil(Date.now() / 1000))
      throw new Refused('the token is issued in the future')
    if (!audiencesOf(payload).includes(audience)) throw new Refused('the token is for another audience')
    if (
      !String(payload.scope ?? '')
        .split(' ')
        .includes(scope)
    )
      throw new OutOfScope('the token is for other uses')
    return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, asClaim(value)]))
  }
