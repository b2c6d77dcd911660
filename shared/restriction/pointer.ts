import type { ReferralRow } from '../referral/row.ts'

/** What stands in a list where a restricted record may not be told of. */
export const RESTRICTED = 'Restricted record'
export const WITHHELD = 'Withheld'

/**
 * The row of a restricted record for somebody who is not named on it: that it exists, whom to ask, and what its clocks
 * say, so that no queue loses it. The agency is withheld as well: the school of a member of staff tells who the child is.
 * Only what is written here gets through, so that what rows learn to show later does not.
 */
export const pointerRow = (row: ReferralRow): ReferralRow => ({
  reference: row.reference,
  restricted: true,
  state: row.state,
  version: row.version,
  agency: { id: '', name: WITHHELD },
  author: { id: '', name: WITHHELD, post: '' },
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  sentAt: row.sentAt,
  dueAt: row.dueAt,
  acknowledgeBy: row.acknowledgeBy,
  rating: row.rating && { level: row.rating.level, at: row.rating.at, reason: '', by: row.rating.by },
  owner: row.owner,
  mase: row.mase && { from: row.mase.from, at: row.mase.at, reason: '', meeting: row.mase.meeting },
  pauses: row.pauses,
  childName: RESTRICTED,
  danger: row.danger,
  destination: row.destination,
  signOff: row.signOff,
  unopenedOutcome: row.unopenedOutcome,
})
