import { setTimeout as wait } from 'node:timers/promises'
import { askForNewTokens } from '../sign-in/provider.ts'
import type { Session } from './session.ts'
import { deleteSession, findSession, saveTokens, takeRenewal } from './session-store.ts'

const ASK_AGAIN_AFTER = 150
const ASK_AT_MOST = 30

/**
 * Gives the session a new access token. Of several requests at once one asks the provider, the others wait for what
 * it gets. Undefined, and the session is over, when the provider no longer vouches for the person.
 */
export async function renewTokens(session: Session, now: number): Promise<Session | undefined> {
  if (!session.refreshToken) return now < session.accessExpiresAt ? session : undefined
  if (!(await takeRenewal(session, now))) return renewedByAnother(session)

  const renewed = await askForNewTokens(session.refreshToken)
  if (renewed.ok) {
    const tokens = { refreshToken: session.refreshToken, ...renewed.value }
    await saveTokens(session.id, tokens)
    return { ...session, ...tokens }
  }
  if (renewed.failure === 'refused') {
    await deleteSession(session.id)
    return undefined
  }
  return now < session.accessExpiresAt ? session : undefined
}

async function renewedByAnother(session: Session): Promise<Session | undefined> {
  for (let asked = 0; asked < ASK_AT_MOST; asked++) {
    const stored = await findSession(session.id)
    if (!stored || stored.accessExpiresAt !== session.accessExpiresAt) return stored
    await wait(ASK_AGAIN_AFTER)
  }
  return Date.now() < session.accessExpiresAt ? session : undefined
}
