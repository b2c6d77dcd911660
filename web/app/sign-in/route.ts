import { redirect } from 'next/navigation'
import type { NextRequest } from 'next/server'
import { reportFault } from '../../report-fault.ts'
import { localPath } from '../../security/local-path.ts'
import { readCookie, setCookie } from '../../session/cookies.ts'
import { currentSession } from '../../session/current-session.ts'
import { hashOf, newSecret } from '../../session/secrets.ts'
import { ATTEMPT_LASTS, keepAttempt } from '../../sign-in/attempt-store.ts'
import { beginSignIn } from '../../sign-in/provider.ts'

/** Sends the person to the sign-in provider, and remembers where they wanted to go. */
export async function GET(request: NextRequest): Promise<never> {
  const to = localPath(request.nextUrl.searchParams.get('to'))
  const signedIn = await currentSession().catch(() => undefined)
  if (signedIn) redirect(to)

  // Kept between attempts, so that signing in in two tabs at once works in both.
  const browser = (await readCookie('sign-in')) ?? newSecret()
  const afresh = request.nextUrl.searchParams.get('afresh') === 'yes'
  const url = await begin(browser, to, afresh).catch(reportFault)
  if (!url) redirect('/sign-in/unavailable')
  await setCookie('sign-in', browser, ATTEMPT_LASTS / 1000)
  redirect(url.href)
}

async function begin(browser: string, to: string, afresh: boolean): Promise<URL> {
  const { attempt, url } = await beginSignIn(afresh)
  await keepAttempt({ ...attempt, browser: hashOf(browser), to, endsAt: Date.now() + ATTEMPT_LASTS })
  return url
}
