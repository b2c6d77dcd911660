import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { reportFault } from '../../../report-fault.ts'
import { readCookie, setCookie } from '../../../session/cookies.ts'
import { currentSession } from '../../../session/current-session.ts'
import { hashOf, newSecret } from '../../../session/secrets.ts'
import { ABSOLUTE } from '../../../session/session-life.ts'
import { deleteSession, saveSession } from '../../../session/session-store.ts'
import { takeAttempt } from '../../../sign-in/attempt-store.ts'
import { finishSignIn, isTooOld } from '../../../sign-in/provider.ts'

/** Takes the provider's answer, starts a session under a new secret, and sends the person where they wanted to go. */
export async function GET(request: NextRequest): Promise<never> {
  const now = Date.now()
  const browser = await readCookie('sign-in')
  const state = request.nextUrl.searchParams.get('state')
  const attempt = browser && state ? await takeAttempt(state, hashOf(browser), now) : undefined
  // Pressing "back" after signing in comes here again: nothing is wrong then.
  if (!attempt) redirect((await currentSession()) ? '/home' : '/sign-in/again')

  const to = encodeURIComponent(attempt.to)
  const signedIn = await finishSignIn(request.nextUrl.search, attempt, now).catch((error) =>
    isTooOld(error) && !attempt.afresh ? 'too-old' : reportFault(error),
  )
  // Once, so that a provider that never asks cannot send anybody round in circles.
  if (signedIn === 'too-old') redirect(`/sign-in?to=${to}&afresh=yes`)
  if (!signedIn) redirect(`/sign-in/again?to=${to}`)

  const old = await readCookie('session')
  if (old) await deleteSession(hashOf(old))
  const secret = newSecret()
  await saveSession({ ...signedIn, id: hashOf(secret), signedInAt: now, seenAt: now })
  await setCookie('session', secret, ABSOLUTE / 1000)
  redirect(attempt.to)
}
