import type { Referral } from '#shared/referral/referral.ts'
import { Hidden } from '../../../../components/hidden.tsx'

/** Which referral, and the version that was read: what changed meanwhile is not sent unread. */
export const RecordFields = ({ referral }: { readonly referral: Referral }) => (
  <>
    <Hidden name="reference" value={referral.reference} />
    <Hidden name="version" value={referral.version} />
  </>
)
