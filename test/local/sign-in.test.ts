import { decodeJwt, jwtVerify } from 'jose'
import * as oidc from 'openid-client'
import { expect, onTestFinished, test } from 'vitest'
import { demonstrationAccounts } from '#infra/local/demonstration/accounts.ts'
import { type LocalStore, openLocalStore } from '#infra/local/local-store.ts'
import { claimPorts } from '#infra/local/ports.ts'
import { type SignIn, startSignIn } from '#infra/local/sign-in/start-sign-in.ts'
import { browserForTest } from './browser-for-test.ts'

const hubUrl = 'http://localhost:1'
const audience = 'https://api.example'
const [teacher] = demonstrationAccounts
if (teacher === undefined) throw new Error('There are no demonstration accounts.')

const freePort = async () =>
  (await claimPorts({ web: 0, gateway: 0, mailbox: 0, signIn: 0, database: 0 }, ['signIn'])).signIn

const start = async (port: number, store: LocalStore): Promise<SignIn> => {
  const accounts = demonstrationAccounts
  const signIn = await startSignIn({
    port,
    clientId: 'web',
    audience,
    hubUrl,
    accounts,
    store,
    accessTokenSeconds: 60,
  })
  onTestFinished(() => signIn.stop())
  return signIn
}

const discover = (signIn: SignIn) =>
  oidc.discovery(new URL(signIn.issuer), signIn.clientId, signIn.clientSecret, undefined, {
    execute: [oidc.allowInsecureRequests],
  })

/** What the web does to sign somebody in, and what the person does in their browser. */
const signInAs = async (
  signIn: SignIn,
  email: string,
  password: string,
  browser = browserForTest(hubUrl),
) => {
  const config = await discover(signIn)
  const verifier = oidc.randomPKCECodeVerifier()
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${hubUrl}/sign-in/callback`,
    scope: 'openid',
    resource: audience,
    state: 'the-state',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const asked = await browser.visit(url.href)
  const after = asked.url.startsWith(hubUrl) ? asked : await browser.visit(asked.url, { email, password })
  const finish = () =>
    oidc.authorizationCodeGrant(
      config,
      new URL(after.url),
      { pkceCodeVerifier: verifier, expectedState: 'the-state' },
      { resource: audience },
    )
  return { config, browser, asked, after, finish }
}

test('a person signs in, and the web gets an access token for the API and one to renew it', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const { config, finish } = await signInAs(signIn, teacher.email, teacher.password)
  const tokens = await finish()
  const { payload } = await jwtVerify(tokens.access_token, signIn.keys, { issuer: signIn.issuer, audience })
  expect(payload).toMatchObject({ sub: teacher.sub, client_id: 'web' })
  const renewed = await oidc.refreshTokenGrant(config, String(tokens.refresh_token), { resource: audience })
  expect(decodeJwt(renewed.access_token)).toMatchObject({ sub: teacher.sub, aud: audience })
})

test('a wrong password is told in words, and what was typed stays, made safe', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const { after } = await signInAs(signIn, '"><script>alert(1)</script>', 'wrong')
  expect(after.status).toBe(400)
  expect(after.text).toContain('The email address or the password is not right')
  expect(after.text).toContain('&quot;&gt;&lt;script&gt;')
  expect(after.text).not.toContain('<script>')
})

test('the sign-in page lists every demonstration account with its password', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const { asked } = await signInAs(signIn, teacher.email, teacher.password)
  for (const { email, password } of demonstrationAccounts) {
    expect(asked.text).toContain(email)
    expect(asked.text).toContain(password)
  }
})

test('who signs out is asked again the next time, and the renewing token is no longer good', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const { config, finish, browser } = await signInAs(signIn, teacher.email, teacher.password)
  const tokens = await finish()
  const end = oidc.buildEndSessionUrl(config, {
    post_logout_redirect_uri: `${hubUrl}/signed-out`,
    id_token_hint: String(tokens.id_token),
  })
  expect((await browser.visit(end.href)).url).toBe(`${hubUrl}/signed-out`)
  await expect(oidc.refreshTokenGrant(config, String(tokens.refresh_token))).rejects.toThrow()
  const again = await signInAs(signIn, teacher.email, teacher.password, browser)
  expect(again.asked.url).toContain('/interaction/')
})

test('after a restart tokens can be checked and renewed, and the person is still signed in', async () => {
  const store = openLocalStore()
  const port = await freePort()
  const before = await start(port, store)
  const { finish, browser } = await signInAs(before, teacher.email, teacher.password)
  const tokens = await finish()
  await before.stop()

  const after = await start(port, store)
  await expect(jwtVerify(tokens.access_token, after.keys)).resolves.toBeDefined()
  await expect(
    oidc.refreshTokenGrant(await discover(after), String(tokens.refresh_token)),
  ).resolves.toBeDefined()
  const again = await signInAs(after, teacher.email, teacher.password, browser)
  expect(again.asked.url).toContain(`${hubUrl}/sign-in/callback`)
})

test('a sign-in without PKCE is refused', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const config = await discover(signIn)
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: `${hubUrl}/sign-in/callback`,
    scope: 'openid',
  })
  const { url: end } = await browserForTest(hubUrl).visit(url.href)
  expect(new URL(end).searchParams.get('error')).toBe('invalid_request')
})

test('a sign-in page opened from a bookmark shows the way back to the hub', async () => {
  const signIn = await start(await freePort(), openLocalStore())
  const page = await browserForTest(hubUrl).visit(`${signIn.issuer}/interaction/gone`)
  expect(page.status).toBe(400)
  expect(page.text).toContain('Start again from the referral hub')
})
