import type { Role } from '#shared/permissions/roles.ts'
import type { AgencyRef } from '#shared/referral/referral.ts'

/** A sign-in of the demonstration, and the person that it belongs to. Everybody is invented. */
export interface DemonstrationAccount {
  /** The subject of their sign-in. */
  readonly sub: string
  readonly name: string
  /** Their post, as others read it. */
  readonly post: string
  readonly email: string
  readonly phone: string
  readonly password: string
  readonly roles: readonly Role[]
  readonly agency: AgencyRef
  readonly partnership: { readonly code: string; readonly name: string }
}
