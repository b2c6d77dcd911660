import type { DemonstrationAccount } from './account.ts'
import { larkmereAccounts } from './larkmere.ts'
import { vennshireAccounts } from './vennshire.ts'

/** Everybody who can sign in to the demonstration. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  ...larkmereAccounts,
  ...vennshireAccounts,
]
