import Provider, { type Configuration, interactionPolicy, type KoaContextWithOIDC } from 'oidc-provider'
import type { DemonstrationAccount } from '../demonstration/account.ts'
import type { LocalStore } from '../local-store.ts'
import { createAdapter } from './adapter.ts'
import type { SignInSecrets } from './keys.ts'
import { errorPage, signedOutPage, signOutPage } from './pages.ts'

export interface ProviderSettings {
  readonly issuer: string
  readonly clientId: string
  /** The audience of access tokens. */
  readonly audience: string
  /** Where the web pages are. */
  readonly hubUrl: string
  readonly accounts: readonly DemonstrationAccount[]
  readonly store: LocalStore
  readonly secrets: SignInSecrets
  /** How long an access token is good, in seconds. */
  readonly accessTokenSeconds: number
}

const hour = 3600

/** What an access token must be for, beside its audience: an identity token has no scope, and is refused. */
export const scopeOf = (audience: string): string => `${audience}/use`

const show = (ctx: KoaContextWithOIDC, html: string): void => {
  ctx.type = 'html'
  ctx.body = html
}

/** The hub is the provider's own: whoever has signed in has agreed. */
const grantFor = async (ctx: KoaContextWithOIDC, audience: string) => {
  const { client, session, provider } = ctx.oidc
  if (client === undefined || session === undefined) return undefined
  const id = session.grantIdFor(client.clientId)
  const found = id === undefined ? undefined : await provider.Grant.find(id)
  if (found !== undefined) return found
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
  grant.addOIDCScope('openid profile email')
  grant.addResourceScope(audience, scopeOf(audience))
  await grant.save()
  return grant
}

/** Signs out at once when the request shows by its ID token who asks; asks first when it does not. */
const signOut = async (ctx: KoaContextWithOIDC, form: string, hubUrl: string): Promise<void> => {
  const { session, entities, provider, params } = ctx.oidc
  const hint = entities.IdTokenHint?.payload.sub
  if (session === undefined || hint === undefined || hint !== session.accountId)
    return show(ctx, signOutPage(form))
  for (const clientId of Object.keys(session.authorizations ?? {})) {
    const grantId = session.grantIdFor(clientId)
    if (grantId !== undefined) await provider.RefreshToken.revokeByGrantId(grantId)
  }
  await session.destroy()
  const state = params?.state === undefined ? '' : `?state=${encodeURIComponent(String(params.state))}`
  const after = params?.post_logout_redirect_uri
  if (typeof after === 'string') ctx.redirect(`${after}${state}`)
  else show(ctx, signedOutPage(hubUrl))
}

const configuration = (settings: ProviderSettings): Configuration => {
  const { clientId, audience, hubUrl, accounts, store, secrets, accessTokenSeconds } = settings
  const policy = interactionPolicy.base()
  policy.remove('consent')
  return {
    adapter: createAdapter(store),
    jwks: { keys: [secrets.key] as never },
    cookies: {
      keys: [secrets.cookieKey],
      names: { session: 'sign-in', interaction: 'sign-in-attempt', resume: 'sign-in-resume' },
    },
    clients: [
      {
        client_id: clientId,
        client_secret: secrets.clientSecret,
        redirect_uris: [`${hubUrl}/sign-in/callback`],
        post_logout_redirect_uris: [`${hubUrl}/signed-out`],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    scopes: ['openid'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email'] },
    conformIdTokenClaims: false,
    findAccount: async (_ctx, sub) => {
      const account = accounts.find((one) => one.sub === sub)
      if (account === undefined) return undefined
      const { name, email } = account
      return { accountId: sub, claims: async () => ({ sub, name, email }) }
    },
    pkce: { required: () => true },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    loadExistingGrant: (ctx) => grantFor(ctx, audience),
    interactions: { policy, url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    clientBasedCORS: () => false,
    ttl: {
      AccessToken: accessTokenSeconds,
      AuthorizationCode: 60,
      IdToken: hour,
      Interaction: hour,
      Session: 12 * hour,
      Grant: 12 * hour,
      RefreshToken: 12 * hour,
    },
    renderError: (ctx, out) => show(ctx, errorPage(hubUrl, out.error_description ?? out.error)),
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => signOut(ctx, form, hubUrl),
        postLogoutSuccessSource: (ctx) => show(ctx, signedOutPage(hubUrl)),
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: scopeOf(audience),
          audience,
          accessTokenTTL: accessTokenSeconds,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
  }
}

/** The OpenID provider of the local hub: PKCE, JWT access tokens for the API, refresh tokens, sign-out. */
export const createProvider = (settings: ProviderSettings): Provider =>
  new Provider(settings.issuer, configuration(settings))
