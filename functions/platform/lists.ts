import type { Person } from '#shared/people/person.ts'
import type { Action } from '#shared/permissions/rules.ts'
import type { Referral } from '#shared/referral/referral.ts'
import type { ReferralRow } from '#shared/referral/row.ts'
import type { Dependencies } from './dependencies.ts'
import type { Page } from './read.ts'
import { rowFor } from './restricted.ts'

/** Rows of a list on one screen. */
export const PAGE_SIZE = 25

/** A page of referrals as a list shows them to somebody. `action` is what reading one of them takes. */
export const rowsOf = (
  deps: Pick<Dependencies, 'clock'>,
  person: Person,
  page: Page<Referral>,
  action: Action,
): { rows: ReferralRow[]; next?: string } => ({
  rows: page.items.map(({ data }) => rowFor(deps, person, data, action)),
  next: page.next,
})
