import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { LocalStore } from '../local-store.ts'

/** What the sign-in must know again after a restart, so that tokens, sessions and cookies stay good. */
export interface SignInSecrets {
  /** The private key that signs tokens. */
  readonly key: JWK & { readonly kid: string }
  readonly cookieKey: string
  readonly clientSecret: string
}

const makeSecrets = async (): Promise<SignInSecrets> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const secret = () => randomBytes(32).toString('base64url')
  return {
    key: { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'RS256', use: 'sig' },
    cookieKey: secret(),
    clientSecret: secret(),
  }
}

/** The secrets of this data folder, made on the first run. */
export const signInSecrets = async (store: LocalStore): Promise<SignInSecrets> => {
  const found = store.get<SignInSecrets>('sign-in', 'secrets')
  if (found !== undefined) return found
  const made = await makeSecrets()
  store.put('sign-in', 'secrets', made)
  return made
}

/** The public half, for those who check signatures. */
export const publicHalf = ({ kty, n, e, kid, alg, use }: JWK): JWK => ({ kty, n, e, kid, alg, use }) as JWK
