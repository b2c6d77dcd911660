import { createHmac, timingSafeEqual } from 'node:crypto'
import { signInSettings } from '../environment.ts'

/**
 * Stands in every form for whom it was made, and tells nobody who that is. When the sign-in has run out by the time
 * the form comes back, it says to whom what was typed belongs; and that the form is one of ours.
 */
export function personMark(person: { readonly issuer: string; readonly subject: string }): string {
  const who = keyed('who', `${person.issuer}\n${person.subject}`)
  return `${who}.${keyed('mark', who)}`
}

/** Whether a mark that came with a form is one that the hub made. */
export function isPersonMark(mark: unknown): mark is string {
  if (typeof mark !== 'string') return false
  const [who, signature] = mark.split('.')
  if (!who || !signature) return false
  const expected = Buffer.from(keyed('mark', who))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

const keyed = (purpose: string, text: string) =>
  createHmac('sha256', `${signInSettings().clientSecret}\nperson-mark\n${purpose}`)
    .update(text)
    .digest('base64url')
