import { roleNames } from '#shared/permissions/roles.ts'
import type { DemonstrationAccount } from './demonstration/account.ts'
import type { Hub } from './hub.ts'

const accountLine = ({ email, name, agency, roles }: DemonstrationAccount): string =>
  `    ${email}\n      ${name}, ${agency.name}: ${roles.map((role) => roleNames[role]).join('; ')}`

const accountLines = (accounts: readonly DemonstrationAccount[]): string =>
  [...Map.groupBy(accounts, (account) => account.partnership.name)]
    .map(([name, members]) => `  ${name}\n${members.map(accountLine).join('\n')}`)
    .join('\n')

/** What stands on the screen when everything runs: where it is, and who can sign in. */
export const welcome = (hub: Hub, folder: string, accounts: readonly DemonstrationAccount[]): string => {
  const { web, mailbox, gateway, signIn, database } = hub.addresses
  const places = [
    ['The referral hub', web],
    ['The mailbox', mailbox],
    ['The API', gateway],
    ['The sign-in', signIn],
    ['The database', database],
    ['Data is kept in', folder],
  ].filter((place): place is [string, string] => place[1] !== undefined)
  return `
The referral hub is running.

${places.map(([name, where]) => `  ${name.padEnd(18)}${where}`).join('\n')}

Demonstration accounts (the password of each is "${accounts[0]?.password}"):

${accountLines(accounts)}

Mail to an address with "bounce" before the @ fails, so that a failure can be seen.
Press Ctrl-C to stop.`
}
