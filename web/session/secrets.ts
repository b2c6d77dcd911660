import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, as they can stand in a cookie or an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is stored in place of a secret, so that whoever reads the table cannot take over a session. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
