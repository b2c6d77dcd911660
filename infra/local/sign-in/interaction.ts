import type { IncomingMessage, ServerResponse } from 'node:http'
import type Provider from 'oidc-provider'
import type { DemonstrationAccount } from '../demonstration/account.ts'
import { errorPage, type SignInAttempt, signInPage } from './pages.ts'

const largestForm = 10_000

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString()
    if (text.length > largestForm) return new URLSearchParams()
  }
  return new URLSearchParams(text)
}

const attemptOf = (email: string, password: string): SignInAttempt => {
  if (email === '') return { email, field: 'email', problem: 'Enter your email address' }
  if (password === '') return { email, field: 'password', problem: 'Enter your password' }
  return { email, field: 'email', problem: 'The email address or the password is not right' }
}

export interface InteractionSettings {
  readonly provider: Provider
  readonly accounts: readonly DemonstrationAccount[]
  readonly hubUrl: string
}

/** Shows the sign-in page and takes what was typed; then the provider goes on to the hub. */
export const createInteraction = ({ provider, accounts, hubUrl }: InteractionSettings) => {
  const show = (response: ServerResponse, status: number, html: string): void => {
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'self'; img-src data:; frame-ancestors 'none'",
    })
    response.end(html)
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { uid } = await provider.interactionDetails(request, response)
      const ask = (status: number, attempt?: SignInAttempt) =>
        show(response, status, signInPage(`/interaction/${uid}`, accounts, attempt))
      if (request.method !== 'POST') return ask(200)
      const form = await readForm(request)
      const email = form.get('email')?.trim() ?? ''
      const password = form.get('password') ?? ''
      const account = accounts.find((one) => one.email === email.toLowerCase() && one.password === password)
      if (account === undefined) return ask(400, attemptOf(email, password))
      await provider.interactionFinished(request, response, { login: { accountId: account.sub } })
    } catch (error) {
      show(response, 400, errorPage(hubUrl, error instanceof Error ? error.message : 'unknown'))
    }
  }
}
