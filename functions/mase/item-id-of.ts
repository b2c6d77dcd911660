import { fingerprint } from '#functions/platform/dependencies.ts'
import type { Meeting } from '#shared/mase/meeting.ts'
import type { Referral } from '#shared/referral/referral.ts'

/** The id of the item that a referral makes on an agenda: doing the same again makes no second one. */
export const itemIdOf = (
  { id }: Pick<Meeting, 'id'>,
  { reference, version }: Pick<Referral, 'reference' | 'version'>,
): string => fingerprint(`${id} ${reference} ${version}`)
