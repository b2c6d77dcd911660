import type { SessionTimes } from './session-life.ts'

/** Somebody signed in, as the sessions table keeps it. Times are milliseconds since 1970. */
export interface Session extends SessionTimes {
  /** Hash of the cookie's value: the key of the record. */
  readonly id: string
  readonly issuer: string
  readonly subject: string
  readonly accessToken: string
  readonly accessExpiresAt: number
  readonly refreshToken?: string
  /** Handed back to the provider when signing out, so that it does not ask who is leaving. */
  readonly idToken?: string
}

export type Tokens = Pick<Session, 'accessToken' | 'accessExpiresAt' | 'refreshToken' | 'idToken'>
