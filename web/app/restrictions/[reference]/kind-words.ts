import type { RestrictionKind } from '#shared/referral/referral.ts'

/** Why only named people may read a record, as it is chosen and shown. */
export const kindWords: Readonly<Record<RestrictionKind, string>> = {
  'staff-family': 'The child or somebody of the family works with people who could read it',
  'high-profile': 'The child or somebody of the family is known to the public',
  'police-sensitive': 'Reading it could harm a police operation, or somebody who told something',
}
