import type { Item } from '#functions/platform/items.ts'
import { type Key, keys } from '#functions/platform/keys.ts'
import type { Dissemination } from '#shared/intelligence/dissemination.ts'
import type { PersonRef } from '#shared/referral/referral.ts'

/** What the MASE made of something that was given to it: taken up on an agenda, or left with a reason. */
export interface Raised {
  readonly fate: 'taken-up' | 'left'
  readonly reason?: string
  readonly meeting?: string
  readonly by: PersonRef
  readonly at: string
}

type Given = Pick<Dissemination, 'item' | 'id'>

export const raisedKey = ({ item, id }: Given): Key => keys.maseRaised(item, id)

export const raisedItem = (given: Given, raised: Raised): Item<Raised> => ({
  ...raisedKey(given),
  entity: 'mase-raised',
  data: raised,
})
