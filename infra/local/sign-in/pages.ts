import type { DemonstrationAccount } from '../demonstration/account.ts'
import { page, safeText } from './html.ts'

export interface SignInAttempt {
  readonly email: string
  /** Where the problem stands. */
  readonly field: 'email' | 'password'
  readonly problem: string
}

const summaryOf = ({ field, problem }: SignInAttempt): string => `<div class="summary" role="alert">
<h2>There is a problem</h2>
<ul><li><a href="#${field}">${safeText(problem)}</a></li></ul>
</div>`

const accountOf = (account: DemonstrationAccount, action: string): string => `<li>
<div>
<p><strong>${safeText(account.name)}</strong></p>
<p>${safeText(account.post)}, ${safeText(account.agency.name)}</p>
<p>${safeText(account.email)}</p>
<p>Password: ${safeText(account.password)}</p>
</div>
<form method="post" action="${action}">
<input type="hidden" name="email" value="${safeText(account.email)}">
<input type="hidden" name="password" value="${safeText(account.password)}">
<button class="quiet">Sign in as ${safeText(account.name)}</button>
</form>
</li>`

const groupsOf = (accounts: readonly DemonstrationAccount[], action: string): string =>
  [...Map.groupBy(accounts, (account) => account.partnership.name)]
    .map(
      ([name, members]) => `<h2>Demonstration accounts: ${safeText(name)}</h2>
<ul class="accounts">
${members.map((account) => accountOf(account, action)).join('\n')}
</ul>`,
    )
    .join('\n')

const fieldOf = (
  id: SignInAttempt['field'],
  label: string,
  rest: string,
  attempt?: SignInAttempt,
): string => {
  const problem = attempt?.field === id ? attempt.problem : undefined
  const wrong = problem === undefined ? '' : ' wrong'
  const message =
    problem === undefined ? '' : `<p class="message" id="${id}-problem">Error: ${safeText(problem)}</p>`
  const described = problem === undefined ? '' : ` aria-describedby="${id}-problem" aria-invalid="true"`
  return `<div class="field${wrong}">
<label for="${id}">${label}</label>
${message}
<input id="${id}" name="${id}" type="${id}" ${rest}${described}>
</div>`
}

/** Asks for an email address and a password, and lists the demonstration accounts. */
export const signInPage = (
  action: string,
  accounts: readonly DemonstrationAccount[],
  attempt?: SignInAttempt,
): string => {
  const typed = safeText(attempt?.email ?? '')
  return page(
    attempt === undefined ? 'Sign in' : 'Error: Sign in',
    `${attempt === undefined ? '' : summaryOf(attempt)}
<h1>Sign in</h1>
<form method="post" action="${action}" novalidate>
${fieldOf('email', 'Email address', `autocomplete="username" spellcheck="false" value="${typed}"`, attempt)}
${fieldOf('password', 'Password', 'autocomplete="current-password"', attempt)}
<button>Sign in</button>
</form>
${groupsOf(accounts, action)}`,
  )
}

/** Asks whether to sign out, where nothing shows who asked. `form` is the provider's, with its own secret. */
export const signOutPage = (form: string): string =>
  page(
    'Sign out',
    `<h1>Do you want to sign out?</h1>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>`,
  )

/** After signing out, where nothing shows where to go back to. */
export const signedOutPage = (hubUrl: string): string =>
  page(
    'You are signed out',
    `<h1>You are signed out</h1><p><a href="${safeText(hubUrl)}">Go to the referral hub</a></p>`,
  )

/** Something about the request cannot be right; the way out is to begin again at the hub. */
export const errorPage = (hubUrl: string, detail: string): string =>
  page(
    'This sign-in cannot go on',
    `<h1>This sign-in cannot go on</h1>
<p>It may have been open for too long, or was opened from a bookmark.</p>
<p><a href="${safeText(hubUrl)}">Start again from the referral hub</a></p>
<p>For those who look after the hub: ${safeText(detail)}</p>`,
  )
