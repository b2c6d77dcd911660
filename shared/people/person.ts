import type { Role } from '../permissions/roles.ts'
import type { AgencyRef } from '../referral/referral.ts'

/** Somebody who can sign in. `id` is made from the issuer and subject of their sign-in. */
export interface Person {
  readonly id: string
  readonly issuer: string
  readonly subject: string
  readonly name: string
  /** Their post, as others read it: "Designated safeguarding lead". */
  readonly post: string
  readonly email: string
  readonly phone?: string
  /** Their line manager or safeguarding lead, in their own words: name, post, telephone. */
  readonly manager?: string
  readonly partnership: string
  readonly agency: AgencyRef
  readonly roles: readonly Role[]
  /** False stops every request at once, whatever token is still valid. */
  readonly active: boolean
  readonly version: number
}

export type PersonSummary = Pick<Person, 'id' | 'name' | 'post' | 'agency' | 'partnership' | 'roles'> & {
  readonly email: string
  readonly phone?: string
  readonly manager?: string
}
