import type { Referral } from '#shared/referral/referral.ts'
import { type ReferralRow, rowOf } from '#shared/referral/row.ts'
import type { Page } from './read.ts'

/** Rows of a list on one screen. */
export const PAGE_SIZE = 25

/** A page of referrals as a list shows them. */
export const rowsOf = (page: Page<Referral>): { rows: ReferralRow[]; next?: string } => ({
  rows: page.items.map(({ data }) => rowOf(data)),
  next: page.next,
})
