import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts short texts with a key that is derived from a secret (AES-256-GCM, HKDF with SHA-256). Each text is bound to what it is
 * about: under another name it does not open.
 *
 * @param secret undefined in functions that are not given it: they can neither seal nor unseal
 */
export function makeSeal(secret: string | undefined) {
  let derived: Buffer | undefined
  const key = (): Buffer => {
    if (secret === undefined) throw new Error('SOURCE_SECRET is not set')
    derived ??= Buffer.from(hkdfSync('sha256', secret, '', 'who gave intelligence', 32))
    return derived
  }
  return {
    seal(text: string, about: string): string {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv(CIPHER, key(), nonce).setAAD(Buffer.from(about))
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
    },
    /** @throws where it was changed, is about something else, or was sealed with another secret */
    unseal(sealed: string, about: string): string {
      const bytes = Buffer.from(sealed, 'base64')
      const decipher = createDecipheriv(CIPHER, key(), bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(about))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
      return text.toString('utf8')
    },
  }
}
