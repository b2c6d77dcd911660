import type { Referral } from '#shared/referral/referral.ts'
import type { Item } from './items.ts'
import { keys, lists } from './keys.ts'

/** That an assessment is shared with somebody. Who may is decided by its head; this only lists it for them. */
export interface SharedWith {
  readonly reference: string
}

export const sharedItem = ({ reference }: Referral, person: string, at: string): Item<SharedWith> => ({
  ...keys.shared(reference, person),
  entity: 'shared',
  data: { reference },
  personPk: lists.sharedWith(person),
  personSk: `${at}#${reference}`,
})
