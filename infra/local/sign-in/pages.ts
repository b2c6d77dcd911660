import type { DemonstrationAccount } from '../demonstration/account.ts'
import { page, safeText } from './html.ts'

export interface SignInAttempt {
  readonly email: string
  readonly problem: string
}

const summaryOf = ({ problem }: SignInAttempt): string => `<div class="summary" role="alert">
<h2>There is a problem</h2>
<ul><li><a href="#email">${safeText(problem)}</a></li></ul>
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

/** Asks for an email address and a password, and lists the demonstration accounts. */
export const signInPage = (
  action: string,
  accounts: readonly DemonstrationAccount[],
  attempt?: SignInAttempt,
): string => {
  const wrong = attempt === undefined ? '' : ' wrong'
  const message =
    attempt === undefined ? '' : `<p class="message" id="problem">Error: ${safeText(attempt.problem)}</p>`
  const described = attempt === undefined ? '' : ' aria-describedby="problem" aria-invalid="true"'
  return page(
    attempt === undefined ? 'Sign in' : 'Error: Sign in',
    `${attempt === undefined ? '' : summaryOf(attempt)}
<h1>Sign in</h1>
<form method="post" action="${action}" novalidate>
<div class="field${wrong}">
<label for="email">Email address</label>
${message}
<input id="email" name="email" type="email" autocomplete="username" spellcheck="false" value="${safeText(attempt?.email ?? '')}"${described}>
</div>
<div class="field">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password">
</div>
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
