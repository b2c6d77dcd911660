import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { openLocalStore } from '#infra/local/local-store.ts'
import { claimPorts } from '#infra/local/ports.ts'
import { startSignIn } from '#infra/local/sign-in/start-sign-in.ts'
import { IDLE } from '#web/session/session-life.ts'
import { beginSignIn, finishSignIn, isTooOld } from '#web/sign-in/provider.ts'
import { browserForTest } from './browser-for-test.ts'

const hubUrl = 'http://localhost:1'
const audience = 'https://api.example'
const [teacher] = demonstrationAccounts

let stop: () => unknown

// Once: the web finds its provider once in the life of the process.
beforeAll(async () => {
  const { signIn: port } = await claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, [
    'signIn',
  ])
  const signIn = await startSignIn({
    port,
    clientId: 'web',
    audience,
    hubUrl,
    accounts: demonstrationAccounts,
    store: openLocalStore(),
    accessTokenSeconds: 60,
  })
  stop = () => signIn.stop()
  vi.stubEnv('HUB_URL', hubUrl)
  vi.stubEnv('OIDC_ISSUER', signIn.issuer)
  vi.stubEnv('OIDC_CLIENT_ID', signIn.clientId)
  vi.stubEnv('OIDC_CLIENT_SECRET', signIn.clientSecret)
  vi.stubEnv('API_AUDIENCE', audience)
})

afterEach(() => {
  vi.useRealTimers()
})

afterAll(async () => {
  vi.unstubAllEnvs()
  await stop()
})

type Browser = ReturnType<typeof browserForTest>

/** Begins a sign-in and comes back from the provider, saying who it is where that is asked. */
const answered = async (browser: Browser, { afresh = false, maxAge = IDLE / 1000 } = {}) => {
  const { attempt, url } = await beginSignIn(afresh)
  url.searchParams.set('max_age', String(maxAge))
  const asked = await browser.visit(url.href)
  const wasAsked = !asked.url.startsWith(hubUrl)
  const { email = '', password = '' } = teacher ?? {}
  const after = wasAsked ? await browser.visit(asked.url, { email, password }) : asked
  return { attempt, wasAsked, search: new URL(after.url).search }
}

test('whoever has just shown who they are is signed in', async () => {
  const { attempt, search } = await answered(browserForTest(hubUrl))
  expect(await finishSignIn(search, attempt, Date.now())).toMatchObject({ subject: teacher?.sub })
})

test('where the provider takes no notice of how long ago that was, it is not enough, and it is asked afresh', async () => {
  const browser = browserForTest(hubUrl)
  await answered(browser)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + IDLE + 60_000 })

  const remembered = await answered(browser, { maxAge: 24 * 60 * 60 })
  expect(remembered.wasAsked).toBe(false)
  const refused = await finishSignIn(remembered.search, remembered.attempt, Date.now()).catch(
    (error) => error,
  )
  expect(isTooOld(refused)).toBe(true)

  const again = await answered(browser, { afresh: true, maxAge: 24 * 60 * 60 })
  expect(again.wasAsked).toBe(true)
  expect(await finishSignIn(again.search, again.attempt, Date.now())).toMatchObject({ subject: teacher?.sub })
})
