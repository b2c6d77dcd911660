import { cookies } from 'next/headers'
import { hubUrl } from '../environment.ts'

type Purpose = 'session' | 'sign-in'

/** Over https the name's prefix makes browsers refuse a cookie set by another host or over a plain connection. */
const nameOf = (purpose: Purpose) =>
  hubUrl().protocol === 'https:' ? `__Host-hub-${purpose}` : `hub-${purpose}`

export const readCookie = async (purpose: Purpose): Promise<string | undefined> =>
  (await cookies()).get(nameOf(purpose))?.value

/** Only in a route handler or a server action: a page cannot set cookies. */
export async function setCookie(purpose: Purpose, value: string, seconds: number): Promise<void> {
  const store = await cookies()
  store.set(nameOf(purpose), value, {
    httpOnly: true,
    secure: hubUrl().protocol === 'https:',
    sameSite: 'lax',
    path: '/',
    maxAge: seconds,
  })
}

export const clearCookie = (purpose: Purpose) => setCookie(purpose, '', 0)
