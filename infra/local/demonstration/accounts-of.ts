import type { Role } from '#shared/permissions/roles.ts'
import type { DemonstrationAccount } from './account.ts'

/** A partnership's people, in short: the key of the subject, name, post, agency, roles. */
interface Cast<Agency extends string> {
  readonly partnership: { readonly code: string; readonly name: string }
  readonly agencies: Readonly<Record<Agency, { readonly id: string; readonly name: string }>>
  readonly people: readonly (readonly [string, string, string, NoInfer<Agency>, readonly Role[]])[]
}

/** The same for everybody, shown on the sign-in page: it guards nothing but invented people on one machine. */
const password = 'demonstration'

/** Spells out the accounts: addresses under .example, phone numbers from the range kept for drama. */
export const accountsOf = <Agency extends string>({
  partnership,
  agencies,
  people,
}: Cast<Agency>): readonly DemonstrationAccount[] =>
  people.map(([key, name, post, agency, roles], position) => ({
    sub: `${partnership.code.toLowerCase()}-${key}`,
    name,
    post,
    email: `${name.toLowerCase().replaceAll(' ', '.')}@${agencies[agency].id}.example`,
    phone: `01632 960${String(100 + position).padStart(3, '0')}`,
    password,
    roles,
    agency: agencies[agency],
    partnership,
  }))
