import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { clearCookie, readCookie } from '../../session/cookies.ts'
import { hashOf } from '../../session/secrets.ts'
import { deleteSession, findSession } from '../../session/session-store.ts'
import { signOutUrl } from '../../sign-in/provider.ts'

/** Ends the session here and at the sign-in provider. A link on another site cannot sign anybody out. */
export async function GET(request: NextRequest): Promise<never> {
  if (request.headers.get('sec-fetch-site') === 'cross-site') redirect('/')
  const secret = await readCookie('session')
  if (!secret) redirect('/signed-out')
  const session = await findSession(hashOf(secret))
  await deleteSession(hashOf(secret))
  await clearCookie('session')
  // The hub's own session is over whatever happens to the provider.
  const url = await signOutUrl(session?.idToken).catch(() => undefined)
  redirect(url?.href ?? '/signed-out')
}
