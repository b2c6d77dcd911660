import { headers } from 'next/headers'
import { cache } from 'react'
import { readCookie } from './cookies.ts'
import { renewTokens } from './renew-tokens.ts'
import { hashOf } from './secrets.ts'
import type { Session } from './session.ts'
import { isOver, shouldNoteUse, shouldRenew } from './session-life.ts'
import { deleteSession, findSession, noteUse } from './session-store.ts'

/**
 * Who is signed in, with an access token that still works; undefined when nobody is, or no longer. Looked up once for
 * each request.
 */
export const currentSession = cache(async (): Promise<Session | undefined> => {
  const secret = await readCookie('session')
  if (!secret) return undefined
  const session = await findSession(hashOf(secret))
  if (!session) return undefined

  const now = Date.now()
  if (isOver(session, now)) {
    await deleteSession(session.id)
    return undefined
  }
  if (shouldNoteUse(session, now) && !(await isByItself())) await noteUse(session, now)
  return shouldRenew(session.accessExpiresAt, now) ? renewTokens(session, now) : session
})

/** A page that brings itself up to date (components/keep-fresh.ts): that somebody is still there, it does not say. */
const isByItself = async (): Promise<boolean> => (await headers()).has('x-hub-by-itself')
